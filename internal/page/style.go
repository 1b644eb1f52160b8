package page

// style is the style sheet of the page. The colours c0 to c6 of each scheme were
// searched by computer: each pair is far apart in CIELAB for eyes of all kinds, also
// those that lack one of the three receptors, and each contrasts with the paper by
// 3 to 1 at least, as lines must. A test holds them to it.
const style = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #767676; --tint: 14%; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --line: #9a9a9a; --tint: 28%; } }
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
article + article { border-top: 2px solid var(--line); margin-top: 3rem; }
h1 { font-size: 1rem; font-weight: 400; margin: 0; }
h2 { font-size: 1.3rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
a { color: inherit; }
.text { white-space: pre-line; font-family: Georgia, serif; font-size: 1.1rem; overflow-wrap: anywhere; }
.c0 { --c: #bd8901; } .c1 { --c: #6901ff; } .c2 { --c: #045446; } .c3 { --c: #ff4da5; }
.c4 { --c: #594b06; } .c5 { --c: #af75f9; } .c6 { --c: #87008a; }
@media (prefers-color-scheme: dark) {
.c0 { --c: #ffbc01; } .c1 { --c: #8b1bfc; } .c2 { --c: #4de298; } .c3 { --c: #cc3105; }
.c4 { --c: #c6c5ee; } .c5 { --c: #3c7262; } .c6 { --c: #a630ad; }
}
.quote { background: color-mix(in srgb, var(--c) var(--tint), transparent); border-bottom: 3px solid var(--c); }
.quote.indirect { border-bottom-style: dotted; }
.quote.mixed { border-bottom-style: dashed; }
.quote:target, .date:target { outline: 3px solid var(--ink); }
.cue { font-style: italic; border-bottom: 1px solid var(--c); }
.speaker { border: 2px solid var(--c); border-radius: .3em; padding: 0 .15em; }
.name { font-weight: 600; }
.date { text-decoration: underline double; text-underline-offset: .2em; }
sup { font: .7em/1 system-ui, sans-serif; margin-left: .15em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
@media (min-width: 30rem) { td:last-child { overflow-wrap: break-word; max-width: 10rem; } }
tbody th { border-left: .5rem solid var(--c); }
.number { display: inline-block; min-width: 1.4em; text-align: center; border: 1px solid var(--line); border-radius: 1em; font-size: .85em; }
.dates { padding-left: 0; list-style: none; }
.value { display: inline-block; min-width: min(15em, 100%); font-family: monospace; }
svg { width: 100%; height: auto; } svg line { stroke: var(--line); stroke-width: 2; }
svg circle { fill: #0072b2; stroke: var(--paper); } svg text { fill: var(--ink); font: 18px system-ui, sans-serif; }
dl, ol { overflow-wrap: anywhere; }
dt { font-variant: small-caps; margin-top: .6rem; } dd { margin-left: 1rem; }
textarea { display: block; box-sizing: border-box; width: 100%; font: inherit; color: inherit; background: inherit; border: 1px solid var(--line); }
button, input { font: inherit; }
.error { border-left: .5rem solid #d55e00; padding-left: .5rem; }
`
