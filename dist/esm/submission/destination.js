import { serviceNamed, ENCODINGS, serviceNames } from './services.js';

function serviceOf(destination, report) {
  const { endpointType, encoding, fieldNames, extra, envelope, shape, okWhen, errorsAt } = destination;
  const mistake = (attribute, found, advice) => report({ attribute, found, advice });
  const path = (attribute, text) => {
    const trimmed = text.trim();
    if (!trimmed || /^[^.]+(\.[^.]+)*$/.test(trimmed)) return trimmed || void 0;
    mistake(attribute, text, 'Write names with dots between, such as "data.values". It is not used.');
    return void 0;
  };
  const oneOf = (attribute, text, known) => {
    const found = known.find((one) => one === text);
    if (text && !found) mistake(attribute, text, `Use one of: ${known.join(", ")}.`);
    return found;
  };
  const pairs = (attribute, text) => readPairs(
    text,
    (item) => mistake(attribute, item, "Write name=text, with commas between. It is left out.")
  );
  const name = oneOf("endpoint-type", endpointType, serviceNames) ?? "json";
  const row = serviceNamed(name);
  const names = pairs("field-names", fieldNames);
  const constants = pairs("extra", extra);
  const own = {
    encoding: oneOf("encoding", encoding, ENCODINGS),
    envelope: path("envelope", envelope),
    shape: oneOf("shape", shape, ["object", "list"]),
    okWhen: okWhen.trim() || void 0,
    errorsAt: path("errors-at", errorsAt),
    idempotencyHeader: destination.idempotencyHeader || void 0,
    names: names.length ? names : void 0,
    extra: constants.length ? [...row.extra ?? [], ...constants] : void 0
  };
  if (row.echoesId) {
    const changed = Object.values(own).some((value) => value !== void 0 && value !== true);
    if (changed)
      mistake("endpoint-type", name, "Our receiver takes one format. Its other attributes are not used.");
    return row;
  }
  const service = { ...row };
  for (const key of Object.keys(own))
    if (own[key] !== void 0) Object.assign(service, { [key]: own[key] });
  const isJson = service.encoding === "json" || service.encoding === "text";
  if (!isJson && (own.envelope || own.shape))
    mistake(
      own.envelope ? "envelope" : "shape",
      envelope || shape,
      'Only JSON has one. Use encoding="json".'
    );
  const { needs } = row;
  if (needs && !constants.some(([key]) => needs.includes(key)))
    mistake("extra", extra, `${name} needs ${needs.join(" or ")}, such as ${needs[0]}=\u2026.`);
  return {
    ...service,
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
