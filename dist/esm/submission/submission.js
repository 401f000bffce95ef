import { canonicalText } from '../forms/answers.js';
import { nullPrototype } from '../forms/foreign.js';
import { version } from '../version.js';
import { encodeJson } from './encoder.js';

const SUBMISSION_SCHEMA = "have-your-say/submission/1";
const LARGEST_BODY = 64 * 1024;
const LONGEST = { topic: 300, team: 300, method: 100, url: 2e3, title: 300, trap: 1e4 };
const LONGEST_TOKEN = 300;
const REGIONS = ["england", "wales", "scotland", "northern-ireland", "border"];
function freeze(given, stamp) {
  const draft = nullPrototype(given);
  const isUnlinked = draft.kind === "equality";
  const time = stamp.createdAt.toISOString();
  const submission = {
    schema: SUBMISSION_SCHEMA,
    id: stamp.id,
    ...isUnlinked ? null : { reference: stamp.reference },
    kind: draft.kind,
    form: { id: draft.form.id, version: draft.form.version },
    ...draft.language ? { language: draft.language } : null,
    ...draft.reading ? { reading: draft.reading } : null,
    ...draft.audience ? { audience: draft.audience } : null,
    ...draft.region === void 0 ? null : { region: draft.region },
    ...draft.topic ? { topic: fit(draft.topic, LONGEST.topic) } : null,
    ...draft.team ? { team: fit(draft.team, LONGEST.team) } : null,
    ...draft.method ? { method: fit(draft.method, LONGEST.method) } : null,
    ...draft.page ? { page: cleanPage(draft.page) } : null,
    createdAt: isUnlinked ? time.slice(0, "YYYY-MM-DD".length) : time,
    answers: draft.answers,
    ...draft.contact && Object.keys(draft.contact).length ? { contact: draft.contact } : null,
    ...draft.permissions?.length ? { permissions: draft.permissions } : null,
    ...draft.warnings?.length ? { warnings: draft.warnings } : null,
    ...draft.test ? { test: true } : null,
    ...draft.trap ? { trap: fit(draft.trap, LONGEST.trap) } : null,
    // It tells of a page and a time: never of answers about equality, nor of a child whose parent is asked first.
    ...draft.token && draft.page ? { token: draft.token } : null,
    element: { name: stamp.element, version }
  };
  return { id: submission.id, reference: submission.reference, body: encodeJson({ ...submission }), submission };
}
const bytesOf = (body) => new TextEncoder().encode(body).length;
const fit = (text, longest) => canonicalText(text.slice(0, longest));
const EMAIL_ADDRESS = /[^\s/@]{1,64}@[^\s/@]{1,255}/g;
function cleanPage({ url, title }) {
  let address = "";
  try {
    const { protocol, origin, pathname } = new URL(url);
    if (protocol === "https:" || protocol === "http:") {
      address = origin + withoutEmailAddress(pathname.replace(/%40/gi, "@"));
    }
  } catch {
  }
  return { url: fit(address, LONGEST.url), title: fit(withoutEmailAddress(title), LONGEST.title) };
}
const withoutEmailAddress = (text) => text.replace(EMAIL_ADDRESS, "[email]");

export { LARGEST_BODY, LONGEST, LONGEST_TOKEN, REGIONS, SUBMISSION_SCHEMA, bytesOf, freeze };
