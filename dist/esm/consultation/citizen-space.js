import { ownValue, isRecord } from '../forms/foreign.js';
import { shortened, htmlToText, firstSentence } from '../sources/text.js';
import { linkTo } from './links.js';
import { readInstant } from './uk-time.js';

const LONGEST_TITLE = 200;
const LONGEST_SENTENCE = 300;
const isCitizenSpace = (entry) => ownValue(entry, "startdate") !== void 0 || ownValue(entry, "enddate") !== void 0;
const dayOf = (written, edge) => readInstant(written.trim().replaceAll("/", "-"), edge);
function readCitizenSpace(entry, base, report) {
  const text = (...keys) => {
    const found = keys.map((key) => ownValue(entry, key)).find((value) => value !== void 0 && value !== null);
    return typeof found === "string" || typeof found === "number" ? String(found) : "";
  };
  const words = (...keys) => (htmlToText(text(...keys)) ?? "").replaceAll(/\n(• )?/g, " ");
  const sentence = (key) => firstSentence(htmlToText(text(key)) ?? "", LONGEST_SENTENCE);
  const optional = (found) => shortened(found, LONGEST_SENTENCE) || void 0;
  const names = (key) => {
    const list = ownValue(entry, key);
    const found = (Array.isArray(list) ? list : []).map(
      (one) => isRecord(one) ? ownValue(one, "name") : one
    );
    return optional(
      found.filter((one) => typeof one === "string").map(htmlToText).filter(Boolean).join(", ")
    );
  };
  const link = (...keys) => keys.map((key) => text(key) && linkTo(text(key), base)).find(Boolean) || void 0;
  const title = shortened(words("title"), LONGEST_TITLE);
  const status = text("status").toLowerCase();
  const [opens, closes] = [dayOf(text("startdate"), "opens"), dayOf(text("enddate"), "closes")];
  const id = [text("dept"), text("id")].filter(Boolean).join("/");
  const url = link("participate_url", "participation_url", "url");
  if (!title) report("title", text("title"), "a title");
  else if (!id) report("id", text("id"), "an id");
  else if (!["open", "forthcoming", "closed"].includes(status))
    report("status", text("status"), "open, forthcoming or closed");
  else if (text("startdate") && opens === void 0)
    report("startdate", text("startdate"), "a date such as 2026/03/29");
  else if (text("enddate") && closes === void 0)
    report("enddate", text("enddate"), "a date such as 2026/03/29");
  else if (opens !== void 0 && closes !== void 0 && opens >= closes)
    report("enddate", text("enddate"), "a day on or after the one on which it opens");
  else {
    const email = text("contact_email").trim();
    return {
      id,
      title,
      summary: sentence("overview") || void 0,
      audience: names("audiences"),
      area: names("areas"),
      opens,
      closes,
      status: status === "closed" ? status : void 0,
      ways: url ? [{ kind: "online", url }] : [],
      formats: [],
      .../^[^\s@]+@[^\s@]+$/.test(email) ? { contact: { email } } : null,
      organiser: optional(words("department")),
      whatHappensNext: sentence("what_happens_next") || void 0,
      resultsDue: dayOf(text("resultdate", "resultsdate"), "closes")
    };
  }
  return void 0;
}

export { isCitizenSpace, readCitizenSpace };
