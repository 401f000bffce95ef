const reported = /* @__PURE__ */ new WeakMap();
function reportMistake(host, attribute, found, advice) {
  const line = `<${host.localName}> ${attribute}: found "${found}". ${advice}`;
  const lines = reported.get(host) ?? /* @__PURE__ */ new Set();
  if (lines.has(line)) return;
  reported.set(host, lines.add(line));
  console.error(line);
}

export { reportMistake };
