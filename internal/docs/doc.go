// Package docs holds the tests of the documentation: that every path and link
// leads somewhere, that code comes from files that are compiled, and that what is
// shown as the output of a command is what the command prints.
//
// A comment before a fenced block says where the block comes from:
//
//	<!-- output of: go run ./cmd/kawi … -->   the command, run in the root, prints these lines
//	<!-- from: kawi_test.go -->               these lines stand in the file, in this order
//
// A line of nothing but … stands for lines that are left out.
package docs
