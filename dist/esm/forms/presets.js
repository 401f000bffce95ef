const pageUseful = {
  id: "page-useful",
  version: "1",
  steps: [
    {
      name: "useful",
      questions: [
        { type: "choice", name: "useful", options: [{ value: "yes" }, { value: "no" }] },
        { type: "long-text", name: "improve", optional: true, rows: 4 }
      ]
    }
  ]
};
const presets = { "page-useful": pageUseful };
const presetNames = Object.keys(presets);
function presetNamed(name) {
  return Object.hasOwn(presets, name) ? presets[name] : void 0;
}

export { pageUseful, presetNamed, presetNames };
//# sourceMappingURL=presets.js.map
