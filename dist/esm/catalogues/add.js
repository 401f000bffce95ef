function add(catalogue) {
  const hys = globalThis.hys ??= {};
  hys.catalogues ??= [];
  hys.catalogues.push(catalogue);
}

export { add };
