package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// changes are the operators that stand for another, with the one or two that take its place
// and the function of switches that chooses.
var changes = map[token.Token]struct {
	now      []string
	function string
}{
	token.ADD: {[]string{"-"}, "mutantAdd"},
	token.SUB: {[]string{"+"}, "mutantSub"},
	token.MUL: {[]string{"/"}, "mutantMul"},
	token.QUO: {[]string{"*"}, "mutantQuo"},
	token.REM: {[]string{"*"}, "mutantRem"},
	token.LSS: {[]string{"<=", ">="}, "mutantLess"},
	token.LEQ: {[]string{"<", ">"}, "mutantLessEqual"},
	token.GTR: {[]string{">=", "<="}, "mutantGreater"},
	token.GEQ: {[]string{">", "<"}, "mutantGreaterEqual"},
	token.EQL: {[]string{"!="}, "mutantOn"},
	token.NEQ: {[]string{"=="}, "mutantOn"},
}

// switches is the file that is added to the package: its name and the number of mutants are filled in.
const switches = `package %s

import (
	"fmt"
	"os"
	"strconv"
	"sync/atomic"
)

var (
	mutantActive, _ = strconv.Atoi(os.Getenv("MUTANT"))
	mutantReached   = os.Getenv("MUTANTS_REACHED")
	mutantSeen      [%d + 1]atomic.Bool
)

// mutantOn reports whether mutant n is switched on, and notes that it was reached.
func mutantOn(n int) bool {
	if mutantReached != "" && !mutantSeen[n].Swap(true) {
		f, err := os.OpenFile(mutantReached, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			panic(err)
		}
		fmt.Fprintln(f, n)
		f.Close()
	}
	return mutantActive == n
}

type mutantNumber interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64
}

type mutantInteger interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

type mutantOrdered interface {
	mutantNumber | ~string
}

func mutantAdd[T mutantNumber](n int, a, b T) T {
	if mutantOn(n) {
		return a - b
	}
	return a + b
}

func mutantSub[T mutantNumber](n int, a, b T) T {
	if mutantOn(n) {
		return a + b
	}
	return a - b
}

func mutantMul[T mutantNumber](n int, a, b T) T {
	if mutantOn(n) {
		return a / b
	}
	return a * b
}

func mutantQuo[T mutantNumber](n int, a, b T) T {
	if mutantOn(n) {
		return a * b
	}
	return a / b
}

func mutantRem[T mutantInteger](n int, a, b T) T {
	if mutantOn(n) {
		return a * b
	}
	return a %% b
}

func mutantLess[T mutantOrdered](n int, a, b T) bool {
	switch on := mutantOn(n); {
	case on:
		return a <= b
	case mutantOn(n + 1):
		return a >= b
	}
	return a < b
}

func mutantLessEqual[T mutantOrdered](n int, a, b T) bool {
	switch on := mutantOn(n); {
	case on:
		return a < b
	case mutantOn(n + 1):
		return a > b
	}
	return a <= b
}

func mutantGreater[T mutantOrdered](n int, a, b T) bool {
	switch on := mutantOn(n); {
	case on:
		return a >= b
	case mutantOn(n + 1):
		return a <= b
	}
	return a > b
}

func mutantGreaterEqual[T mutantOrdered](n int, a, b T) bool {
	switch on := mutantOn(n); {
	case on:
		return a > b
	case mutantOn(n + 1):
		return a < b
	}
	return a >= b
}

func mutantNeg[T mutantNumber](n int, a T) T {
	if mutantOn(n) {
		return a
	}
	return -a
}

// mutantStep returns 1, or -1 if mutant n is on.
func mutantStep[T mutantNumber](n int, _ T) T {
	if mutantOn(n) {
		var none T
		return none - 1
	}
	return 1
}
`

// edit replaces the bytes [start, end) of a file; of edits at one place, the one with the lower order comes first.
type edit struct {
	start, end, order int
	text              string
}

// rewrite returns the text of file i with a switch in the place of every operator that can be
// mutated, and appends the mutants to pkg.mutants. Line numbers stay as they are.
func (pkg *source) rewrite(i int, text string) string {
	w := &rewriter{pkg: pkg, name: pkg.names[i], text: text}
	ast.Inspect(pkg.files[i], func(n ast.Node) bool {
		if n == nil {
			return true
		}
		if g, ok := n.(*ast.GenDecl); ok && g.Tok == token.CONST {
			return false
		}
		if e, ok := n.(ast.Expr); ok && pkg.info.Types[e].Value != nil {
			return false // a constant
		}
		if pkg.dropped[position{w.name, pkg.fset.Position(n.Pos()).Line}] {
			return true
		}
		switch n := n.(type) {
		case *ast.BinaryExpr:
			w.binary(n)
		case *ast.UnaryExpr:
			if n.Op == token.SUB {
				w.put(n.OpPos, n.OpPos+1, fmt.Sprintf("mutantNeg(%d, ", w.mutate(n.OpPos, "-", "+")))
				w.after(n.End(), ")")
			}
		case *ast.IncDecStmt:
			w.step(n)
		}
		return true
	})
	return w.apply()
}

type rewriter struct {
	pkg        *source
	name, text string
	edits      []edit
}

// mutate notes a mutant for each of the operators in now and returns the number of the first.
func (w *rewriter) mutate(pos token.Pos, was string, now ...string) int {
	p := w.pkg.fset.Position(pos)
	for _, op := range now {
		w.pkg.mutants = append(w.pkg.mutants, mutant{file: w.name, line: p.Line, column: p.Column, was: was, now: op})
	}
	return len(w.pkg.mutants) - len(now) + 1
}

func (w *rewriter) binary(n *ast.BinaryExpr) {
	change, ok := changes[n.Op]
	if !ok || !w.numeric(n) {
		return
	}
	first := w.mutate(n.OpPos, n.Op.String(), change.now...)
	if n.Op == token.EQL || n.Op == token.NEQ {
		w.put(n.Pos(), n.Pos(), "((")
		w.after(n.End(), fmt.Sprintf(") != mutantOn(%d))", first))
		return
	}
	w.put(n.Pos(), n.Pos(), fmt.Sprintf("%s(%d, ", change.function, first))
	w.put(n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), ",")
	w.after(n.End(), ")")
}

// numeric reports whether the functions of switches take the operands: + is for strings too.
func (w *rewriter) numeric(n *ast.BinaryExpr) bool {
	switch n.Op {
	case token.EQL, token.NEQ:
		return true
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		return true
	}
	basic, ok := w.pkg.info.Types[n].Type.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsNumeric != 0
}

func (w *rewriter) step(n *ast.IncDecStmt) {
	at, end := w.pkg.fset.Position(n.X.Pos()).Offset, w.pkg.fset.Position(n.X.End()).Offset
	op, now := "+=", "--"
	if n.Tok == token.DEC {
		op, now = "-=", "++"
	}
	number := w.mutate(n.TokPos, n.Tok.String(), now)
	w.put(n.TokPos, n.TokPos+2, fmt.Sprintf(" %s mutantStep(%d, %s)", op, number, w.text[at:end]))
}

// put adds an edit; of several at one place the earlier comes first.
func (w *rewriter) put(start, end token.Pos, text string) {
	w.edits = append(w.edits, edit{w.pkg.fset.Position(start).Offset, w.pkg.fset.Position(end).Offset, len(w.edits) + 1, text})
}

// after adds an edit behind a node: of several at one place the later, inner one comes first, and
// all before what begins there.
func (w *rewriter) after(pos token.Pos, text string) {
	at := w.pkg.fset.Position(pos).Offset
	w.edits = append(w.edits, edit{at, at, -len(w.edits) - 1, text})
}

func (w *rewriter) apply() string {
	slices.SortStableFunc(w.edits, func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.order, b.order))
	})
	var out strings.Builder
	at := 0
	for _, e := range w.edits {
		out.WriteString(w.text[at:e.start])
		out.WriteString(e.text)
		at = e.end
	}
	out.WriteString(w.text[at:])
	return out.String()
}
