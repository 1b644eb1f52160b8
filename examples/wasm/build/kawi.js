"use strict";
// Loads kawi.wasm and answers the form. Everything happens in this page.
const form = document.querySelector("form");
const status = document.getElementById("status");
const answer = document.getElementById("answer");

function read() {
  const begin = performance.now();
  const result = kawi.analyze(form.elements.text.value, form.elements.date.value);
  if (result.error) {
    status.textContent = result.error;
    return;
  }
  status.textContent = `read in ${(performance.now() - begin).toFixed(1)} ms`;
  answer.innerHTML = result.html; // escaped by Kawi, and the page's policy admits no other script
}

globalThis.kawiReady = () => {
  form.elements.read.disabled = false;
  status.textContent = "ready";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
  });
};

(async () => {
  try {
    const go = new Go();
    const bytes = await (await fetch("kawi.wasm")).arrayBuffer();
    const { instance } = await WebAssembly.instantiate(bytes, go.importObject);
    await go.run(instance);
  } catch (e) {
    status.textContent = `kawi.wasm could not be loaded: ${e}`;
  }
})();
