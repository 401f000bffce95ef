const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const ownValue = (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
const nullPrototype = (value) => Object.assign(/* @__PURE__ */ Object.create(null), value);

export { isRecord, nullPrototype, ownValue };
