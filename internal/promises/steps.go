package promises

import (
	"bytes"
	"encoding/binary"
	"runtime/coverage"
)

// Steps returns how many basic blocks the program has executed so far, or 0 if
// it does not count them. A program built with
//
//	go build -cover -covermode=count -coverpkg=github.com/kawi-nlp/kawi/...
//
// counts; the number is the same in every run on the same input, so that costs
// can be compared exactly, which no clock allows. Library code outside of
// -coverpkg is not counted.
func Steps() uint64 {
	var b bytes.Buffer
	if coverage.WriteCounters(&b) != nil {
		return 0
	}
	return sumCounters(b.Bytes())
}

// The layout of coverage counter files: see the package internal/coverage of
// the standard library.
const (
	counterHeader  = 32
	counterSegment = 16
	counterFooter  = 16
	rawCounters    = 1
)

// sumCounters adds up a file of coverage counters with one segment.
func sumCounters(file []byte) (sum uint64) {
	if len(file) < counterHeader+counterSegment+counterFooter {
		return 0
	}
	raw := file[24] == rawCounters
	segment := file[counterHeader:]
	functions := binary.LittleEndian.Uint64(segment)
	skip := counterSegment + int(binary.LittleEndian.Uint32(segment[8:])) + int(binary.LittleEndian.Uint32(segment[12:]))
	skip = (counterHeader+skip+3)&^3 - counterHeader
	data := segment[skip : len(segment)-counterFooter]
	next := func() uint64 {
		if raw {
			v := binary.LittleEndian.Uint32(data)
			data = data[4:]
			return uint64(v)
		}
		v, n := binary.Uvarint(data)
		data = data[max(n, 1):]
		return v
	}
	for ; functions > 0 && len(data) > 0; functions-- {
		counters := next()
		next() // package
		next() // function
		for ; counters > 0 && len(data) > 0; counters-- {
			sum += next()
		}
	}
	return sum
}
