import { serviceNamed, ENCODINGS, serviceNames } from './services.js';

function serviceOf(destination, report) {
  const { endpointType, encoding, fieldNames, extra, envelope, shape, okWhen, errorsAt } = destination;
  const mistake = (attribute, found, advice) => report({ attribute, found, advice });
  const oneOf = (attribute, text, known) => {
    const found = known.find((one) => one === text);
    if (text && !found) mistake(attribute, text, `Use one of: ${known.join(", ")}.`);
    return found;
  };
  const path = (attribute, text) => {
    const isPath = /^[^.]+(\.[^.]+)*$/.test(text);
    if (text && !isPath) mistake(attribute, text, "Write names with dots between: data.values.");
    return isPath ? text : void 0;
  };
  const pairs = (attribute, text) => {
    const pairs2 = readPairs(
      text,
      (item) => mistake(attribute, item, "Write name=text, with commas between.")
    );
    return pairs2.length ? pairs2 : void 0;
  };
  const name = oneOf("endpoint-type", endpointType, serviceNames) ?? "json";
  const row = serviceNamed(name);
  const own = {
    encoding: oneOf("encoding", encoding, ENCODINGS),
    envelope: path("envelope", envelope),
    shape: oneOf("shape", shape, ["object", "list"]),
    okWhen: okWhen || void 0,
    errorsAt: path("errors-at", errorsAt),
    names: pairs("field-names", fieldNames),
    extra: pairs("extra", extra),
    idempotencyHeader: destination.idempotencyHeader || row.idempotencyHeader
  };
  const service = { ...row };
  const changed = Object.keys(own).filter((key) => own[key] !== void 0);
  if (row.echoesId) {
    if (changed.length > 1) mistake("endpoint-type", name, `Nothing else is used: ${changed.join(", ")}.`);
    return row;
  }
  for (const key of changed) Object.assign(service, { [key]: own[key] });
  const isJson = service.encoding === "json" || service.encoding === "text";
  if (!isJson && (own.envelope || own.shape))
    mistake("encoding", service.encoding, "envelope and shape need json.");
  if (row.needs && !own.extra?.some(([key]) => row.needs?.includes(key)))
    mistake("extra", extra, `Say ${row.needs.join(" or ")}: ${row.needs[0]}=\u2026.`);
  return {
    ...service,
    extra: [...row.extra ?? [], ...own.extra ?? []],
    isFlat: Boolean(row.isFlat || row.isFixed || !isJson || own.names || service.shape === "list"),
    // Without a preflight, an endpoint whose answer CORS hides has stored what looks as if it had failed.
    isAskedAgain: Boolean(row.isAskedAgain) && service.encoding === "json"
  };
}
function readPairs(text, onMistake) {
  const pairs = [];
  for (const item of text.match(/(\\[\s\S]|[^\\,])+/g) ?? []) {
    const [, name = "", value] = /^((?:\\[\s\S]|[^\\=])*)=([\s\S]*)$/.exec(item) ?? [];
    if (value !== void 0 && name.trim()) pairs.push([plain(name), plain(value)]);
    else if (item.trim()) onMistake(item.trim());
  }
  return pairs;
}
const plain = (text) => text.trim().replace(/\\([\\,=])/g, "$1");

export { readPairs, serviceOf };
