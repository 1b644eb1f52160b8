module github.com/kawi-nlp/kawi

go 1.26.0
