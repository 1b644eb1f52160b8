// Command build writes a folder that any web server can show: Kawi in the browser.
//
//	go run ./examples/wasm/build --serve 127.0.0.1:8178 FOLDER
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/kawi-nlp/kawi/internal/page"
)

//go:embed kawi.js
var script []byte

func main() {
	serve := flag.String("serve", "", "show the folder at this `address` afterwards")
	flag.Usage = func() {
		fmt.Fprint(flag.CommandLine.Output(), "usage: build [--serve ADDRESS] FOLDER\n\nWrites index.html, kawi.js, kawi.wasm and wasm_exec.js.\n\n")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	err := build(flag.Arg(0))
	if err == nil && *serve != "" {
		fmt.Fprintf(os.Stderr, "http://%s (Ctrl-C ends)\n", *serve)
		server := &http.Server{Addr: *serve, Handler: http.FileServer(http.Dir(flag.Arg(0))), ReadTimeout: 10 * time.Second}
		err = server.ListenAndServe()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// build fills the folder dir.
func build(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	glue, err := goRoot()
	if err != nil {
		return err
	}
	for name, content := range map[string][]byte{"index.html": index(), "kawi.js": script, "wasm_exec.js": glue} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
			return err
		}
	}
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", filepath.Join(dir, "kawi.wasm"), "github.com/kawi-nlp/kawi/examples/wasm")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	return cmd.Run()
}

// goRoot returns the script that comes with Go and that its WebAssembly needs.
func goRoot() ([]byte, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	for _, place := range []string{"lib", "misc"} {
		if glue, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), place, "wasm", "wasm_exec.js")); err == nil {
			return glue, nil
		}
	}
	return nil, errors.New("no wasm_exec.js in GOROOT")
}

// index returns the page: that of kawi --out html, with a form and the scripts.
func index() []byte {
	policy := page.Policy("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'none'")
	scripts := "<script src=\"wasm_exec.js\" defer></script>\n<script src=\"kawi.js\" defer></script>\n"
	return []byte(page.Head(policy, scripts) + `<h1>Kawi in the browser</h1>
<form>
<p><label for="text">Text</label><textarea id="text" name="text" lang="id" rows="10" required>
“Kami siap membantu,” kata Menteri Sosial Ratna Dewi di Bandung, Senin (12/6/2023). Pekan lalu ia mengunjungi korban banjir di Garut.</textarea></p>
<p><label for="date">Published</label> <input id="date" name="date" type="date" value="2023-06-13"> <button type="submit" name="read" disabled>Read</button> <span id="status" role="status">loading</span></p>
</form>
<div id="answer"></div>
` + page.Foot)
}
