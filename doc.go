// Package kawi reads Indonesian text in one pass: tokens, dates, entities, and who said what.
package kawi
