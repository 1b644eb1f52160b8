package promises_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/kawi-nlp/kawi/internal/promises"
)

// elsewhere are exported functions that read text and are no entry point of
// their own: why.
var elsewhere = map[string]string{
	"tokenize.NewReader":                 "tokenize.Reader",
	"tokenize.Tokenizer.AppendTokens":    "tokenize.AppendTokens",
	"tokenize.Tokenizer.AppendSentences": "tokenize.AppendSentences",
	"tokenize.Tokenizer.Words":           "tokenize.Words",
	"tokenize.Tokenizer.Sentences":       "tokenize.Sentences",
	"tokenize.Tokenizer.FromWordsInto":   "kawi.Analyzer.AnalyzeWords",
	"tokenize.Span.Text":                 "slices",
	"date.Resolve":                       "date.Scanner",
	"date.Scanner.Append":                "date.Scanner",
	"stem.Stemmer.Stem":                  "stem.Stem",
	"stem.Stemmer.AppendStem":            "stem.AppendStem",
	"stem.Stemmer.Analyze":               "stem.Analyze",
	"ner.ParseLabel":                     "reads a name",
	"corpus.AppendAnnotation":            "corpus.ReadBrat",
	"corpus.CheckTags":                   "corpus.DecodeTags",
	"corpus.ParseScheme":                 "reads a name",
	"corpus.Document.Member":             "reads a name",
	"corpus.Sentence.Comment":            "reads a name",
	"kawi.Analyzer.Analyze":              "kawi.Analyze",
	"prose.Baseline":                     "prose itself, which promises nothing",
}

// Every exported function that takes text, bytes, a reader or a document is in
// the table of entry points, or it is said here where it is tested.
func TestEveryPublicEntryPointIsInTheTable(t *testing.T) {
	t.Parallel()
	names := map[string]bool{}
	for _, e := range promises.Entries() {
		name, _, _ := strings.Cut(e.Name, ",")
		names[name] = true
	}
	found := map[string]bool{}
	for _, pkg := range []string{"tokenize", "stem", "date", "ner", "quote", "corpus", "adapters/prose", "."} {
		for _, f := range exported(t, filepath.Join("..", "..", pkg)) {
			found[f] = true
			if !names[f] && elsewhere[f] == "" && !strings.HasSuffix(f, ".UnmarshalText") {
				t.Errorf("%s is in no table of entry points", f)
			}
		}
	}
	for f := range elsewhere {
		if !found[f] {
			t.Errorf("%s is no exported function that takes text", f)
		}
	}
}

// exported lists the exported functions of a package that take text in some form.
func exported(t *testing.T, dir string) (names []string) {
	t.Helper()
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, f.Name()), nil, 0)
		require.NoError(t, err)
		for _, d := range file.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || !fn.Name.IsExported() || !takesText(fn.Type) {
				continue
			}
			name := file.Name.Name + "."
			if fn.Recv != nil {
				name += strings.TrimPrefix(expr(fn.Recv.List[0].Type), "*") + "."
			}
			if name += fn.Name.Name; ast.IsExported(strings.Split(name, ".")[1]) {
				names = append(names, name)
			}
		}
	}
	return names
}

func takesText(f *ast.FuncType) bool {
	for _, p := range f.Params.List {
		switch expr(p.Type) {
		case "string", "[]byte", "[]string", "[][]string", "io.Reader", "*tokenize.Document", "*Document", "[]*corpus.Document":
			if len(p.Names) > 0 && p.Names[0].Name == "dst" {
				continue
			}
			return true
		}
	}
	return false
}

func expr(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.StarExpr:
		return "*" + expr(e.X)
	case *ast.ArrayType:
		return "[]" + expr(e.Elt)
	case *ast.SelectorExpr:
		return expr(e.X) + "." + e.Sel.Name
	}
	return "?"
}
