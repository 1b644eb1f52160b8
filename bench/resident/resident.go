// Package resident is what the two programs below it share: they analyse one
// article, one with and one without the names, and print the memory that they hold.
package resident

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
)

// Article reads the article whose path is the argument of the program.
func Article() (string, error) {
	if len(os.Args) != 2 {
		return "", errors.New("want the path of an article")
	}
	text, err := os.ReadFile(os.Args[1])
	return string(text), err
}

// Print prints the resident memory of the process and its heap in kilobytes, the pages
// that are copies of the program's file apart from the others: total, own, file, heap.
func Print() error {
	runtime.GC()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return err
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	for _, name := range []string{"VmRSS:", "RssAnon:", "RssFile:"} {
		_, rest, _ := strings.Cut(string(status), name)
		fmt.Print(strings.Fields(rest)[0], " ")
	}
	fmt.Println(m.HeapAlloc / 1024)
	return nil
}
