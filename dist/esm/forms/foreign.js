const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const ownValue = (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
const nullPrototype = (value) => Object.assign(/* @__PURE__ */ Object.create(null), value);
const recordOf = (value) => isRecord(value) ? value : nobody;
const nobody = Object.freeze(nullPrototype({}));
const INHERITED = 12;
const DEEPEST = 20;
const unpolluted = (value) => Object.getOwnPropertyNames(Object.prototype).length > INHERITED ? bare(value, DEEPEST) : value;
function bare(value, depth) {
  if (!depth) return void 0;
  if (Array.isArray(value)) return value.map((part) => bare(part, depth - 1));
  if (!isRecord(value)) return value;
  return nullPrototype(
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bare(part, depth - 1)]))
  );
}

export { isRecord, nullPrototype, ownValue, recordOf, unpolluted };
