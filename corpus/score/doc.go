// Package score scores annotations of Indonesian text against gold: tokens,
// stems, entities, dates and quotations.
//
// A scorer takes documents in pairs, gold and system, and gives a [Result]: the
// figures, the confusion of labels, and the mistakes by class with examples.
//
//	s := score.NewEntities(nil)
//	for … {
//		s.Add(gold, system)
//	}
//	r := s.Result()
//	_, _, f1 := r.PRF(r.Find("all", "strict"))
//
// # Chance
//
// A figure from a small set moves by chance. [Result.Intervals] gives the 95 %
// interval of every figure (percentile bootstrap over documents), [Compare] the
// probability that two systems that are equally good differ as much (paired
// permutation test). Both draw with a fixed seed, so that the same input gives
// the same numbers.
//
// # Promises
//
// Precision, recall and F1 are from 0 to 1. What is not there is 0, never
// NaN. Scorers cost about linear time in the number of spans, but pairs of
// quotations within a document are all compared. A scorer is for one goroutine;
// a Result may be shared.
//
// # References
//
// Tokens: Zeman and others, CoNLL 2018 shared task. Entities: Tjong Kim Sang and
// De Meulder 2003 (strict), Wilie and others 2020 (macro). Partial credit of
// quotations: Johansson and Moschitti 2013. Resampling: Efron and Tibshirani
// 1993; Noreen 1989.
package score
