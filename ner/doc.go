// Package ner finds the names of persons, organisations, places and other entities in Indonesian text by scored, explainable rules.
package ner
