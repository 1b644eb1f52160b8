// Package date finds and resolves the time expressions of Indonesian text.
package date
