// Package stem finds the roots of Indonesian words and takes words apart.
package stem
