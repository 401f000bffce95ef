const PLAIN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?)?$/i;
const RFC_822 = /^(?:[a-z]{3,9},? )?\d{1,2} [a-z]{3,9} \d{4} \d\d:\d\d(?::\d\d)?(?: (?:[+-]\d{4}|[a-z]{1,4}))?$/i;
function readDate(value) {
  if (typeof value !== "string") return void 0;
  if (PLAIN.test(value)) {
    const time = Date.parse(value);
    const day2 = value.slice(8, 10);
    return Number.isNaN(time) || day2 > "28" && new Date(time).getUTCDate() !== Number(day2) ? void 0 : { text: value, time };
  }
  const text = value.trim().replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, "$1-$2-$3");
  const iso = ISO.exec(text);
  if (!iso) {
    if (!RFC_822.test(text)) return void 0;
    return momentAt(Date.parse(/ (?:[+-]\d{4}|[a-z]{1,4})$/i.test(text) ? text : `${text} GMT`));
  }
  const [, year = "", month = "", day, clock, zone] = iso;
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const midnight = new Date(start);
  if (midnight.getUTCMonth() !== Number(month) - 1 || midnight.getUTCDate() !== Number(day ?? 1))
    return void 0;
  if (!clock) return { text, time: start };
  return momentAt(
    Date.parse(`${year}-${month}-${day}T${clock}${(zone ?? "Z").replace(/^(...)(\d\d)$/, "$1:$2")}`)
  );
}
const momentAt = (time) => Number.isNaN(time) ? void 0 : { text: new Date(time).toISOString().replace(".000Z", "Z"), time };

export { readDate };
