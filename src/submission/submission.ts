import {canonicalText} from '../forms/answers.js';
import type {Answers} from '../forms/definition.js';
import {nullPrototype} from '../forms/foreign.js';
import type {PersonalDetail} from '../privacy/personal-details.js';
import {version} from '../version.js';
import {encodeJson} from './encoder.js';

/** The name and version of the wire format: the body of the POST, and the row that is stored. */
export const SUBMISSION_SCHEMA = 'have-your-say/submission/1';

/** The largest body that is sent, and that the receiver takes, in bytes of UTF-8. */
export const LARGEST_BODY = 64 * 1024;

/** The longest that these parts may be, in code units. Longer ones are cut: no visitor is refused for them. */
export const LONGEST = {topic: 300, team: 300, method: 100, url: 2000, title: 300, trap: 10_000} as const;

/** The longest form token that is passed on. A longer one is none of our receiver's. */
export const LONGEST_TOKEN = 300;

/** A page of the site. */
export type Page = {
  readonly url: string;
  readonly title: string;
};

/** One thing that somebody was asked to allow, in the words in which they were asked. */
export type Permission = {
  readonly purpose: string;
  readonly granted: boolean;
  /** As it was on screen. */
  readonly wording: string;
  /** Of the wording. */
  readonly version: string;
  /** Of the wording, as a BCP 47 tag. */
  readonly language: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** Who gave it. Nobody gives it for somebody else. */
  readonly by: 'self';
};

export type SubmissionKind = 'feedback' | 'panel-sign-up' | 'equality';
export type Reading = 'standard' | 'easy';
export type Audience = 'adult' | 'young' | 'parent';
export const REGIONS = ['england', 'wales', 'scotland', 'northern-ireland', 'border'] as const;
export type Region = (typeof REGIONS)[number];

/**
 * One decision to send, as it goes over the wire and lies in the store.
 *
 * A child who needs an adult's permission sends no `reading`, `audience`, `region` and `page`. Answers about equality
 * also send no `reference` and no `language`, and the day in `createdAt`: nothing joins them to a person.
 */
export interface Submission {
  readonly schema: typeof SUBMISSION_SCHEMA;
  /** UUID, made at Send; every retry carries the same one. */
  readonly id: string;
  /** What the visitor keeps, such as `7K2M-9QXR-4TB-H6G`. */
  readonly reference?: string;
  readonly kind: SubmissionKind;
  readonly form: {readonly id: string; readonly version: string};
  /** The language in which the visitor was asked, as a BCP 47 tag. */
  readonly language?: string;
  readonly reading?: Reading;
  readonly audience?: Audience;
  /** The nation whose signposts were shown; `null` where the site has not said. */
  readonly region?: Region | null;
  readonly topic?: string;
  readonly team?: string;
  readonly method?: string;
  /** Where the visitor was: no query, no fragment, no e-mail address. */
  readonly page?: Page;
  /** RFC 3339, UTC; for answers about equality the day alone. */
  readonly createdAt: string;
  readonly answers: Answers;
  /** How to reply, by question name. The receiver keeps it apart from the answers and for a shorter time. */
  readonly contact?: Readonly<Record<string, string>>;
  /** Everything that the visitor was asked to allow, allowed or not. */
  readonly permissions?: readonly Permission[];
  /** The kinds of personal details that the visitor was asked about and chose to send. */
  readonly warnings?: readonly PersonalDetail[];
  /** A trial answer of staff; left out of counts. */
  readonly test?: true;
  /** What was typed into the box that people are told to leave empty; kept aside for staff, never refused. */
  readonly trap?: string;
  /** What the receiver gave the page when somebody began to answer: a note for staff, and no condition. */
  readonly token?: string;
  readonly element: {readonly name: string; readonly version: string};
}

/** A submission whose body is fixed: whatever is retried is these bytes and this id. */
export interface FrozenSubmission {
  readonly id: string;
  /** Answers about equality have none. */
  readonly reference: string | undefined;
  readonly body: string;
  readonly submission: Submission;
}

/** What an element knows when somebody presses Send; identity, time and version are added here. */
export type SubmissionDraft = Omit<Submission, 'schema' | 'id' | 'reference' | 'createdAt' | 'element'>;

export interface SubmissionStamp {
  readonly id: string;
  readonly reference: string;
  readonly createdAt: Date;
  /** The tag of the element that asked. */
  readonly element: string;
}

/** Freezes a draft. Absent parts are absent in the body too. */
export function freeze(given: SubmissionDraft, stamp: SubmissionStamp): FrozenSubmission {
  // What a page has put on every object is nobody's contact, and no trial.
  const draft = nullPrototype(given);
  const isUnlinked = draft.kind === 'equality';
  const time = stamp.createdAt.toISOString();
  const submission: Submission = {
    schema: SUBMISSION_SCHEMA,
    id: stamp.id,
    ...(isUnlinked ? null : {reference: stamp.reference}),
    kind: draft.kind,
    form: {id: draft.form.id, version: draft.form.version},
    ...(draft.language ? {language: draft.language} : null),
    ...(draft.reading ? {reading: draft.reading} : null),
    ...(draft.audience ? {audience: draft.audience} : null),
    ...(draft.region === undefined ? null : {region: draft.region}),
    ...(draft.topic ? {topic: fit(draft.topic, LONGEST.topic)} : null),
    ...(draft.team ? {team: fit(draft.team, LONGEST.team)} : null),
    ...(draft.method ? {method: fit(draft.method, LONGEST.method)} : null),
    ...(draft.page ? {page: cleanPage(draft.page)} : null),
    createdAt: isUnlinked ? time.slice(0, 'YYYY-MM-DD'.length) : time,
    answers: draft.answers,
    ...(draft.contact && Object.keys(draft.contact).length ? {contact: draft.contact} : null),
    ...(draft.permissions?.length ? {permissions: draft.permissions} : null),
    ...(draft.warnings?.length ? {warnings: draft.warnings} : null),
    ...(draft.test ? {test: true as const} : null),
    ...(draft.trap ? {trap: fit(draft.trap, LONGEST.trap)} : null),
    // It tells of a page and a time: never of answers about equality, nor of a child whose parent is asked first.
    ...(draft.token && draft.page ? {token: draft.token} : null),
    element: {name: stamp.element, version},
  };
  return {id: submission.id, reference: submission.reference, body: encodeJson({...submission}), submission};
}

/** The size of a body on the wire, in bytes of UTF-8. */
export const bytesOf = (body: string): number => new TextEncoder().encode(body).length;

/** Cut to size in the stored form, which also mends a surrogate pair that was cut in two. */
const fit = (text: string, longest: number): string => canonicalText(text.slice(0, longest));

const EMAIL_ADDRESS = /[^\s/@]{1,64}@[^\s/@]{1,255}/g;

/**
 * The page without what may name a person: query and fragment are dropped, and an e-mail address in the path or
 * in the title becomes `[email]` (GOV.UK's feedback component cleans its page address for the same reason). An
 * address that is not of the web is dropped: a file's names the user, a data address is the page itself.
 */
function cleanPage({url, title}: Page): Page {
  let address = '';
  try {
    const {protocol, origin, pathname} = new URL(url);
    if (protocol === 'https:' || protocol === 'http:') {
      address = origin + withoutEmailAddress(pathname.replace(/%40/gi, '@'));
    }
  } catch {
    // An address that cannot be read is not passed on.
  }
  return {url: fit(address, LONGEST.url), title: fit(withoutEmailAddress(title), LONGEST.title)};
}

const withoutEmailAddress = (text: string): string => text.replace(EMAIL_ADDRESS, '[email]');
