package main

import (
	"github.com/kawi-nlp/kawi/date"
	"github.com/kawi-nlp/kawi/ner"
)

// crossValidate fits n times on all but every n-th document of each corpus, and
// prints the scores of those that were left out, each corpus by itself.
func crossValidate(news, wiki string, n int, convert bool, opts options, errors int) error {
	type source struct {
		path    string
		profile ner.Profile
		weight  float64
		corpus  *corpus
		tally   tally
	}
	var sources []*source
	for profile, paths := range []string{news, wiki} {
		for _, path := range list(paths) {
			path, times := cutWeight(path)
			c, err := readCorpus(path, ner.Profile(profile))
			if err != nil {
				return err
			}
			sources = append(sources, &source{path: path, profile: ner.Profile(profile), weight: times, corpus: c, tally: tally{errors: errors}})
		}
	}
	for k := range n {
		var data []sentence
		for _, s := range sources {
			kept := s.corpus.fold(k, n, false)
			data = appendCorpus(data, s.path, kept, s.profile, s.weight, convert)
		}
		weights, err := fit(data, opts)
		if err != nil {
			return err
		}
		for _, s := range sources {
			rec := ner.New(&ner.Options{Profile: s.profile, Weights: weights})
			var r ner.Result
			left := s.corpus.fold(k, n, true)
			for i, doc := range left.docs {
				rec.FindInto(&r, doc, date.Find(doc, nil))
				s.tally.add(doc, r.Entities, left.gold[i])
			}
		}
	}
	for _, s := range sources {
		s.tally.print(s.path, s.profile)
	}
	return nil
}

// fold returns every n-th document from the k-th on, or the others.
func (c *corpus) fold(k, n int, in bool) *corpus {
	out := &corpus{}
	for i := range c.docs {
		if (i%n == k) == in {
			out.docs = append(out.docs, c.docs[i])
			out.gold = append(out.gold, c.gold[i])
		}
	}
	return out
}

// appendCorpus appends the sentences of a corpus to data: in its own profile and, if
// convert is set, those of profile news in the convention of profile wiki too.
func appendCorpus(data []sentence, path string, c *corpus, profile ner.Profile, weight float64, convert bool) []sentence {
	part := prepare(c, profile)
	for i := range part {
		part[i].weight = weight
	}
	data = append(data, part...)
	if convert && profile == ner.News && !ownText(path) {
		data = append(data, prepare(asWiki(c), ner.Wiki)...)
	}
	return data
}
