// Command picture makes the picture of the README: what kawi --out html shows of
// the bundled article.
//
//	go run ./internal/browser/picture docs/artikel.png
package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"github.com/kawi-nlp/kawi/internal/browser"
)

// width of the picture, in pixels; it ends below the second speaker.
const width = 900

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: picture FILE.png")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

func run(name string) (err error) {
	dir, err := os.MkdirTemp("", "kawi-picture")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	var stderr bytes.Buffer
	cmd := exec.Command("go", "run", "./cmd/kawi", "analyze", "--date", "2024-05-14", "--out", "html", "examples/artikel.txt")
	cmd.Stderr = &stderr
	html, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("%w: %s", err, stderr.Bytes())
	}
	path := filepath.Join(dir, "artikel.html")
	if err := os.WriteFile(path, html, 0o600); err != nil {
		return err
	}
	found, err := browser.Find()
	if err != nil {
		return err
	}
	b, err := browser.Start(found)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.Close()) }()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	tab, err := b.Open(ctx, width, 2000)
	if err != nil {
		return err
	}
	if err := tab.Goto(ctx, "file://"+filepath.ToSlash(path)); err != nil {
		return err
	}
	var height int
	if err := tab.Eval(ctx, "Math.round(document.querySelectorAll('tbody')[1].getBoundingClientRect().bottom) + 8", &height); err != nil {
		return err
	}
	shot, err := tab.Screenshot(ctx)
	if err != nil {
		return err
	}
	full, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		return err
	}
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	return errors.Join(encoder.Encode(file, reduce(full, image.Rect(0, 0, width, height))), file.Close())
}

// reduce returns a part of a picture with its 256 commonest colours, which makes
// the file a third as large; the others, on the edges of letters, become the
// nearest of them.
func reduce(full image.Image, part image.Rectangle) *image.Paletted {
	count := map[color.Color]int{}
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			count[full.At(x, y)]++
		}
	}
	palette := slices.SortedFunc(maps.Keys(count), func(a, b color.Color) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(fmt.Sprint(a), fmt.Sprint(b)))
	})
	out := image.NewPaletted(part, palette[:min(256, len(palette))])
	draw.Draw(out, part, full, part.Min, draw.Src)
	return out
}
