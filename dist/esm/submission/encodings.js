import { encodeJson } from './encoder.js';
import { fieldsOf } from './flat.js';
import { bytesOf } from './submission.js';

const AROUND_A_PART = 200;
function encode(submission, service) {
  const { encoding } = service;
  if (encoding === "multipart") {
    const body2 = new FormData();
    let bytes = AROUND_A_PART;
    for (const [name, text] of pairsOf(submission, service)) {
      body2.append(name, text);
      bytes += AROUND_A_PART + bytesOf(name + text);
    }
    return { body: body2, type: void 0, bytes };
  }
  const isJson = encoding === "json" || encoding === "text";
  const body = isJson ? jsonOf(submission, service) : formOf(submission, service);
  const type = { json: "application/json", text: "text/plain;charset=UTF-8" }[encoding];
  return { body, type: type ?? "application/x-www-form-urlencoded;charset=UTF-8", bytes: bytesOf(body) };
}
function pairsOf({ submission }, service) {
  return fieldsOf(submission, service).flatMap(
    ([name, value]) => typeof value === "string" ? [[name, value]] : value.map((text) => [service.several === "[]" ? `${name}[]` : name, text])
  );
}
const formOf = (submission, service) => {
  const form = new URLSearchParams();
  for (const [name, text] of pairsOf(submission, service)) form.append(name, text);
  return form.toString();
};
function jsonOf({ body, submission }, service) {
  const { isFlat, extra = [], envelope, shape } = service;
  if (!isFlat && !extra.length && !envelope) return body;
  const fields = isFlat ? fieldsOf(submission, service) : extra;
  let json = shape === "list" ? fields.map(([name, value]) => ({ name, value })) : { ...isFlat ? null : { ...submission }, ...recordOf(fields) };
  for (const key of envelope?.split(".").reverse() ?? []) json = { [key]: json };
  return encodeJson(json);
}
function recordOf(fields) {
  const record = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of fields) record[name] = value;
  return record;
}

export { encode, pairsOf };
