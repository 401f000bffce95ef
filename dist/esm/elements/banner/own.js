import { readInstant } from '../../consultation/uk-time.js';

const EXPECTED = "Expected a date such as 2026-03-29, or a time in the United Kingdom such as 2026-03-29T17:00.";
function describedConsultation({ heading, summary, opens, closes, href }, report, outcome) {
  if (!heading.trim()) {
    report("heading", heading, `Say what the consultation is called, or name a src. ${outcome}`);
    return void 0;
  }
  const [opensAt, closesAt] = [readInstant(opens, "opens"), readInstant(closes, "closes")];
  if (opens && opensAt === void 0) return void report("opens", opens, `${EXPECTED} ${outcome}`);
  if (closes && closesAt === void 0) return void report("closes", closes, `${EXPECTED} ${outcome}`);
  if (opensAt !== void 0 && closesAt !== void 0 && opensAt >= closesAt)
    return void report("closes", closes, `Expected a time after it opens. ${outcome}`);
  if (!closes) {
    report("closes", closes, "Say when it closes. Without that, it is shown until it is taken off the page.");
  }
  return {
    // What a visitor has hidden is known by its address, which is the same in every language of the heading.
    id: href || heading,
    title: heading,
    summary: summary || void 0,
    opens: opensAt,
    closes: closesAt,
    ways: href ? [{ kind: "online", url: href }] : [],
    formats: []
  };
}

export { describedConsultation };
