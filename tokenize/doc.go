// Package tokenize cuts Indonesian text into tokens, clitics, sentences and paragraphs with exact byte offsets.
package tokenize
