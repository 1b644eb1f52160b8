// Package quote finds quotations in Indonesian news text and attributes them to their speakers.
package quote
