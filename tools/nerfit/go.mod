module github.com/kawi-nlp/kawi/tools/nerfit

go 1.26.0

require (
	github.com/kawi-nlp/kawi v0.0.0
	gonum.org/v1/gonum v0.16.0
)

require (
	golang.org/x/text v0.43.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)

replace github.com/kawi-nlp/kawi => ../../
