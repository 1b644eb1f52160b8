// Returns what is wrong with a page for readers who do not see it, or not its
// colours: an array of sentences. Evaluated in the page by TestAccessible.
(() => {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const told = new Map(); // each kind of fault is told three times at most
  const fault = (element, what) => {
    told.set(what, (told.get(what) ?? 0) + 1);
    if (told.get(what) <= 3) faults.push(what + ": " + element.outerHTML.slice(0, 160));
  };

  // Language, title, landmarks.
  if (document.documentElement.lang !== "en") faults.push("the page has no language");
  if (!document.title.trim()) faults.push("the page has no title");
  if (all("main").length !== 1) faults.push("the page has not one main landmark");
  for (const e of document.body.children) if (!["main", "header", "nav", "footer"].includes(e.localName)) fault(e, "outside of every landmark");
  for (const e of all(".text")) if (e.lang !== "id") fault(e, "the text is not marked as Indonesian");

  // Headings: one of the first level at the top, none skipped.
  let level = 0;
  for (const h of all("h1, h2, h3, h4, h5, h6")) {
    const next = Number(h.localName[1]);
    if (next > level + 1) fault(h, "a level is skipped before the heading");
    if (!h.textContent.trim()) fault(h, "an empty heading");
    level = next;
  }
  if (all("h1").length !== 1) faults.push(all("h1").length + " headings of the first level");

  // Tables name their columns and rows; forms, pictures and links say what they are.
  for (const t of all("table")) {
    if (!t.caption && !t.getAttribute("aria-labelledby")) fault(t, "a table without a name");
    for (const h of t.querySelectorAll("th")) if (!h.scope) fault(h, "a heading of a table without scope");
    if (!t.querySelector("thead th[scope=col]")) fault(t, "a table without headings of columns");
    for (const b of t.tBodies) if (!b.querySelector("th")) fault(b, "rows without a heading");
  }
  for (const e of all("input, textarea, select")) if (e.labels.length === 0) fault(e, "a field without a label");
  for (const e of all("svg")) if (!e.getAttribute("aria-label") || e.getAttribute("role") !== "img") fault(e, "a picture without a name");
  for (const e of all("a")) {
    if (!e.textContent.trim()) fault(e, "a link without text");
    const goal = e.hash && document.getElementById(decodeURIComponent(e.hash.slice(1)));
    if (!goal) fault(e, "a link that leads nowhere");
  }
  if (all("[tabindex]").some((e) => e.tabIndex > 0)) faults.push("a tabindex changes the order of the page");

  // Colour is never the only sign: a quotation has its speaker's number, and
  // direct, mixed and indirect ones have different lines.
  const line = new Map();
  for (const q of all(".quote")) {
    const kind = ["direct", "mixed", "indirect"].find((k) => q.classList.contains(k));
    const style = getComputedStyle(q).borderBottomStyle;
    if (!kind || style === "none") fault(q, "a quotation without a line");
    line.set(kind, style);
  }
  if (new Set(line.values()).size !== line.size) faults.push("kinds of quotations look alike");
  for (const h of all("tbody th[id]")) {
    if (!/^\d+$/.test(h.querySelector(".number")?.textContent ?? "")) fault(h, "a speaker without a number");
    if (!all(`a[href="#${h.id}"]`).every((a) => a.textContent.includes(h.querySelector(".number").textContent))) fault(h, "a quotation does not carry the number of its speaker");
  }
  for (const e of all("a")) if (!getComputedStyle(e).textDecorationLine.includes("underline")) fault(e, "a link that only its colour shows");
  for (const e of all(".name")) if (Number(getComputedStyle(e).fontWeight) < 600) fault(e, "a name that looks like the text");
  for (const e of all(".date")) if (getComputedStyle(e).textDecorationStyle !== "double") fault(e, "a date that looks like the text");

  // Contrast of every text with what lies behind it, WCAG 2.2, 1.4.3.
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].map((v) => v / 255);
  };
  const over = (top, below) => {
    const a = top[3] + below[3] * (1 - top[3]);
    return a === 0 ? [0, 0, 0, 0] : [0, 1, 2].map((i) => (top[i] * top[3] + below[i] * below[3] * (1 - top[3])) / a).concat(a);
  };
  const light = (c) => {
    const [r, g, b] = c.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    let color = [0, 0, 0, 0];
    for (let e = element; e; e = e.parentElement) color = over(color, rgba(getComputedStyle(e).backgroundColor));
    return color;
  };
  const seen = new Map(); // by colours: pages may be long
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || e.closest("title")) continue;
    const style = getComputedStyle(e);
    const back = behind(e);
    if (back[3] < 1) {
      fault(e, "no ground behind the text");
      break;
    }
    const ink = e.namespaceURI.endsWith("svg") ? style.fill : style.color;
    const key = ink + back;
    if (seen.has(key)) continue;
    const [x, y] = [light(over(rgba(ink), back)), light(back)];
    seen.set(key, (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05));
    if (seen.get(key) < 4.5) fault(e, "contrast " + seen.get(key).toFixed(2));
  }
  return faults;
})()
