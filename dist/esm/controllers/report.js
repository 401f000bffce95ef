const reported = /* @__PURE__ */ new WeakMap();
function reportMistake(host, attribute, found, advice, docs = host.localName, source = host) {
  const what = found && found !== "nothing" ? `found "${found}"` : "nothing found";
  const line = `${attribute}: ${what}. ${advice} See README.md#${docs}`;
  const lines = reported.get(source) ?? /* @__PURE__ */ new Set();
  if (lines.has(line)) return;
  reported.set(source, lines.add(line));
  console.error(`<${host.localName}> ${line}`);
}

export { reportMistake };
