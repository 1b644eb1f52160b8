package stem

// fit adds to the cost of a pattern what the word class of the base says about
// it: -an likes verbs, ke-an adjectives, ordinals numerals.
var fit [numStacks][numSuffixes][numClasses]int8
