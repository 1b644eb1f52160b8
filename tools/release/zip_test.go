// Package release checks what a user downloads.
package release

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

// limit is the largest module that go get may have to download, in bytes.
const limit = 5 << 20

// file is a file of the repository.
type file struct{ root, path string }

func (f file) Path() string                 { return f.path }
func (f file) Lstat() (os.FileInfo, error)  { return os.Lstat(filepath.Join(f.root, f.path)) }
func (f file) Open() (io.ReadCloser, error) { return os.Open(filepath.Join(f.root, f.path)) }

// TestZip packs the root module as the module proxy does, from the files that are
// in Git.
func TestZip(t *testing.T) {
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	list, err := exec.Command("git", "-C", root, "ls-files", "-z").Output()
	if err != nil {
		t.Skip("not a clone of the repository: ", err)
	}
	var files []zip.File
	for name := range strings.SplitSeq(strings.TrimSuffix(string(list), "\x00"), "\x00") {
		if _, err := os.Lstat(filepath.Join(root, name)); err == nil { // not deleted since
			files = append(files, file{root, name})
		}
	}
	var size counter
	if err := zip.Create(&size, module.Version{Path: "github.com/kawi-nlp/kawi", Version: "v0.0.0"}, files); err != nil {
		t.Fatal(err)
	}
	t.Logf("the module is %.2f MB", float64(size)/1e6)
	if size > limit {
		t.Errorf("the module is %d bytes, more than %d", size, limit)
	}
}

// counter counts what is written to it.
type counter int64

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}
