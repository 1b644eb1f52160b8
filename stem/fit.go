package stem

// fit adds to the cost of a pattern what the word class of the base says about
// it, in tenths of a nat: -an likes verbs, ke-an adjectives, ordinals numerals.
// Estimated by expectation maximisation over the affixed words that the word list
// of tesseract-ocr-ind attests, without any gold; classes and patterns that are
// absent are neutral.
var fit = [numStacks][numSuffixes][numClasses]int8{
	bare:    {sfNone: {Verb: 12, Noun: -6}, sfAn: {Verb: -4, Noun: 4, Adjective: 8, Numeral: -4}, sfKan: {Noun: 2, Adjective: -2}, sfIn: {Verb: -2, Noun: 5, Adjective: 3}},
	sMeN:    {sfNone: {Verb: -4, Noun: 4, Adjective: 9}, sfKan: {Noun: 4, Adjective: -6}},
	sDi:     {sfNone: {Verb: -3, Adjective: 22}, sfKan: {Adjective: -2}, sfIn: {Verb: -2, Noun: 11}},
	sKu:     {sfNone: {Verb: -5, Noun: 5, Adjective: 17}},
	sN:      {sfNone: {Verb: -2, Adjective: 11}, sfIn: {Verb: -2, Noun: 8, Adjective: 4}},
	sTer:    {sfNone: {Verb: -3, Noun: 5}, sfKan: {Verb: -4, Noun: 10, Adjective: -3}, sfI: {Noun: 2, Adjective: -6}},
	sBer:    {sfNone: {Verb: 5, Noun: -7, Adjective: 11}, sfAn: {Verb: -5, Noun: 10, Adjective: 3, Numeral: -7}},
	sPer:    {sfNone: {Verb: 9, Noun: -3, Numeral: -20}, sfAn: {Noun: -3, Adjective: 5, Numeral: -7}, sfKan: {Verb: -6, Noun: 10, Adjective: 6}},
	sPeN:    {sfNone: {Verb: -4, Noun: 5}, sfAn: {Verb: -3, Noun: 3, Adjective: 2}},
	sPe:     {sfNone: {Verb: 3, Noun: -4, Adjective: 5}},
	sKe:     {sfNone: {Verb: 6, Noun: -2, Adjective: 21, Numeral: -20}, sfAn: {Verb: 9, Noun: 6, Adjective: -13}},
	sSe:     {sfNone: {Verb: 9, Noun: -2, Adjective: -5, Numeral: -9}, sfAn: {Verb: -3, Adjective: 17}},
	sMeNPer: {sfNone: {Verb: 18, Noun: 16, Adjective: -16}, sfKan: {Verb: -4, Noun: 4, Adjective: 8, Numeral: -16}},
	sDiPer:  {sfNone: {Verb: 8, Noun: 18, Adjective: -13}, sfKan: {Verb: -3, Noun: 4, Adjective: 6, Numeral: -15}},
	sKeTer:  {sfAn: {Verb: -4, Noun: 4, Adjective: 5}},
	sBerKe:  {sfAn: {Verb: 7, Noun: 7, Adjective: -11}},
}
