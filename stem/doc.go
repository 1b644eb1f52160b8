// Package stem finds the roots of Indonesian words.
package stem
