// Package browser opens pages in a headless Chromium, for the tests that look
// at what kawi --out html and kawi serve show. It speaks the DevTools protocol
// over the browser's debugging pipe, so that it needs no further library.
//
// The tests run when a browser is found: the one that KAWI_CHROMIUM names, or
// one on the PATH. Two checkers run when .ci/page has fetched them: axe-core
// (accessibility; KAWI_AXE names its script) and the Nu validator (KAWI_VNU names
// its jar). What is missing is skipped with a message.
package browser
