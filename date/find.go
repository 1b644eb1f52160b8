package date

import "github.com/kawi-nlp/kawi/tokenize"

// Find returns the time expressions of doc in order, resolved by opts; nil
// means no reference time.
func Find(doc *tokenize.Document, opts *Options) []Mention {
	return Append(nil, doc, opts)
}

// Append appends the time expressions of doc to dst and returns it.
func Append(dst []Mention, doc *tokenize.Document, opts *Options) []Mention {
	var s Scanner
	if opts != nil {
		s.Ages, s.InName = opts.Ages, opts.InName
	}
	var buf [8]Expression
	return Resolve(dst, s.Append(buf[:0], doc), doc, opts)
}

// Resolve appends the meaning of each expression of doc, seen from the
// reference time of opts, to dst. The expressions must be those of one
// document, in order: some hang on earlier ones.
func Resolve(dst []Mention, expressions []Expression, doc *tokenize.Document, opts *Options) []Mention {
	r := newResolver(opts)
	sentence := 0
	for i := range expressions {
		x := &expressions[i]
		for sentence < len(doc.Sentences) && x.FirstToken >= doc.Sentences[sentence].EndToken {
			sentence++
			r.sentenceYear = 0
		}
		dst = append(dst, r.mention(x))
	}
	return dst
}
