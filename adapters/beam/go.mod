module github.com/kawi-nlp/kawi/adapters/beam

go 1.26.0

replace github.com/kawi-nlp/kawi => ../../

require (
	github.com/apache/beam/sdks/v2 v2.77.0
	github.com/kawi-nlp/kawi v0.0.0-00010101000000-000000000000
)
