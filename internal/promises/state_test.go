package promises_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/promises"
	"github.com/kawi-nlp/kawi/internal/testtext"
)

// Results are the same on any number of processors. The test is not parallel:
// the number is the program's.
func TestAnyNumberOfProcessors(t *testing.T) {
	text := testtext.News(1200) + strings.Join(testtext.BigList()[:40], "\n")
	entries := promises.Entries()
	want := make([][]promises.Finding, len(entries))
	for i, e := range entries {
		want[i] = e.Run(text)
	}
	before := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(before)
	for _, n := range []int{1, 3} {
		runtime.GOMAXPROCS(n)
		for i, e := range entries {
			require.Equal(t, want[i], e.Run(text), "%s on %d processors", e.Name, n)
		}
	}
}

// libraries are the packages that read nothing but what they are given.
var libraries = []string{".", "tokenize", "stem", "date", "ner", "quote", "corpus", "corpus/score", "internal/lexicon", "adapters/prose"}

// The packages of the library import nothing that reads the environment, files
// or the network, do not ask for the time, run nothing at start-up and assign to
// no variable of a package.
func TestNoClockNoEnvironmentNoGlobalState(t *testing.T) {
	t.Parallel()
	forbidden := []string{"os", "os/exec", "os/signal", "net", "net/http", "syscall", "log", "log/slog", "plugin", "math/rand", "path/filepath", "C"}
	asked := []string{"time.Now", "time.Since", "time.Until", "time.Local", "time.LoadLocation", "runtime.SetFinalizer"}
	for _, dir := range libraries {
		files, err := filepath.Glob(filepath.Join("..", "..", dir, "*.go"))
		require.NoError(t, err)
		require.NotEmpty(t, files, dir)
		fset, parsed := token.NewFileSet(), []*ast.File{}
		globals := map[string]bool{}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			source, err := os.ReadFile(name)
			require.NoError(t, err)
			file, err := parser.ParseFile(fset, name, source, 0)
			require.NoError(t, err)
			parsed = append(parsed, file)
			for _, d := range file.Decls {
				if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.VAR {
					for _, s := range g.Specs {
						for _, n := range s.(*ast.ValueSpec).Names {
							globals[n.Name] = true
						}
					}
				}
			}
		}
		for _, file := range parsed {
			for _, i := range file.Imports {
				path, err := strconv.Unquote(i.Path.Value)
				require.NoError(t, err)
				if slices.Contains(forbidden, path) {
					t.Errorf("%s imports %s", fset.Position(i.Pos()), path)
				}
			}
			for _, d := range file.Decls {
				fn, ok := d.(*ast.FuncDecl)
				if !ok {
					continue
				}
				if fn.Recv == nil && fn.Name.Name == "init" {
					t.Errorf("%s: runs at start-up", fset.Position(fn.Pos()))
				}
				for _, x := range assigned(fn) {
					if globals[x.Name] {
						t.Errorf("%s assigns to the variable %s of the package", fset.Position(x.Pos()), x.Name)
					}
				}
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if x, ok := n.(*ast.SelectorExpr); ok && slices.Contains(asked, expr(x)) {
					t.Errorf("%s asks for %s", fset.Position(x.Pos()), expr(x))
				}
				return true
			})
		}
	}
}

// assigned returns the variables that a function assigns to, in whole or in
// part, and does not declare.
func assigned(fn *ast.FuncDecl) (list []*ast.Ident) {
	local := map[string]bool{}
	declare := func(x ast.Expr) {
		if id, ok := x.(*ast.Ident); ok {
			local[id.Name] = true
		}
	}
	assign := func(x ast.Expr) {
		for {
			switch y := x.(type) {
			case *ast.IndexExpr:
				x = y.X
			case *ast.SelectorExpr:
				x = y.X
			case *ast.StarExpr:
				x = y.X
			case *ast.ParenExpr:
				x = y.X
			case *ast.Ident:
				list = append(list, y)
				return
			default:
				return
			}
		}
	}
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			for _, name := range n.Names {
				local[name.Name] = true
			}
		case *ast.ValueSpec:
			for _, name := range n.Names {
				local[name.Name] = true
			}
		case *ast.RangeStmt:
			if n.Tok == token.DEFINE {
				declare(n.Key)
				declare(n.Value)
			}
		case *ast.AssignStmt:
			for _, x := range n.Lhs {
				if n.Tok == token.DEFINE {
					declare(x)
				} else {
					assign(x)
				}
			}
		case *ast.IncDecStmt:
			assign(n.X)
		}
		return true
	})
	return slices.DeleteFunc(list, func(x *ast.Ident) bool { return local[x.Name] })
}
