// Package corpus reads, writes and scores annotated Indonesian text.
package corpus
