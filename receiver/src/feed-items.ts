import {isRecord, ownValue} from '../../src/forms/foreign.js';
import type {FeedMistake} from '../../src/feed/check-feed.js';
import {checkItem} from '../../src/feed/check-feed.js';

export type PublicationState = 'draft' | 'published' | 'withdrawn';

/** An update that staff write: what was said, and what was done. */
export interface StoredUpdate {
  readonly id: string;
  readonly state: PublicationState;
  /** A JSON Feed item as staff have written it, without its id, its dates and what links it to answers. */
  readonly body: string;
  readonly createdAt: string;
  /** When it was first to be seen. */
  readonly publishedAt: string | null;
  /** When it was last changed after that. */
  readonly updatedAt: string | null;
}

/** Keeps updates, and which answers led to them. Every method rejects when the database cannot do what it is asked. */
export interface UpdateStore {
  /** `false` if the id is taken. */
  add(update: StoredUpdate, hashes: readonly string[]): Promise<boolean>;
  /** Replaces what an update says; answers are added to those that led to it. */
  edit(id: string, body: string, updatedAt: string, hashes: readonly string[]): Promise<boolean>;
  /** What has been published keeps the time at which it first was. */
  setState(id: string, state: PublicationState, at: string): Promise<boolean>;
  find(id: string): Promise<{readonly update: StoredUpdate; readonly hashes: readonly string[]} | undefined>;
  /** All of them, the newest first. */
  list(): Promise<readonly StoredUpdate[]>;
  /** What everybody may see, the newest first. */
  published(
    most: number,
  ): Promise<readonly {readonly update: StoredUpdate; readonly hashes: readonly string[]}[]>;
}

/** What staff have written, brought to what is stored; or what is wrong with it. */
export function readUpdate(
  text: string,
  now: number,
): {readonly id: string | undefined; readonly body: string} | {readonly mistakes: readonly FeedMistake[]} {
  const mistakes: FeedMistake[] = [];
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch (error) {
    return {mistakes: [{place: 'the file', found: String(error), advice: 'Write it as JSON.'}]};
  }
  const sample = isRecord(item)
    ? {id: 'new', date_published: new Date(now).toISOString(), content_text: 'new', ...item}
    : item;
  checkItem(sample, (place, found, advice) => void mistakes.push({place, found, advice}), now);
  if (mistakes.length || !isRecord(item)) return {mistakes};
  const id = ownValue(item, 'id');
  const said = ownValue(item, '_you_said_we_did');
  // Its id and its dates are ours to give, and so are the answers that led to it.
  const body = {
    ...item,
    id: undefined,
    date_published: undefined,
    date_modified: undefined,
    _you_said_we_did: {...(said as object), references: undefined},
  };
  return {id: typeof id === 'string' ? id : undefined, body: JSON.stringify(body)};
}

/** What the parts are called in the text for readers that know nothing of ours. */
const LABELS = {
  en: {
    youSaid: 'You said',
    reason: 'Why',
    next: 'What happens next',
    done: 'We did this',
    doing: 'We are doing this',
    planned: 'We plan to do this',
    exploring: 'We are looking at this',
    cannot: 'We cannot do this',
    'no-change': 'We have not changed this',
  },
  cy: {
    youSaid: 'Dywedoch chi',
    reason: 'Pam',
    next: 'Beth sy’n digwydd nesaf',
    done: 'Gwnaethom ni hyn',
    doing: 'Rydym yn gwneud hyn',
    planned: 'Rydym yn bwriadu gwneud hyn',
    exploring: 'Rydym yn edrych ar hyn',
    cannot: 'Ni allwn wneud hyn',
    'no-change': 'Nid ydym wedi newid hyn',
  },
} as const;

type Tongue = keyof typeof LABELS;

/** The labels for a language tag; Easy Read has none, as it only lies over its language. */
const tongueOf = (tag: unknown) =>
  /^(en|cy)(-gb)?$/i.exec(typeof tag === 'string' ? tag : 'en')?.[1]?.toLowerCase() as Tongue | undefined;

function inWords(said: unknown, status: string, tongue: Tongue): string {
  const labels = LABELS[tongue];
  const response = ownValue(said, 'response');
  const lines: readonly (readonly [string, unknown])[] = [
    [labels.youSaid, ownValue(said, 'youSaid')],
    [labels[status as 'done'], ownValue(response, 'text') ?? ''],
    [labels.reason, ownValue(response, 'reason')],
    [labels.next, ownValue(ownValue(said, 'next'), 'text')],
  ];
  return lines
    .flatMap(([label, text]) => (typeof text === 'string' ? [`${label}: ${text}`.replace(/: $/, '.')] : []))
    .join('\n');
}

/** The item as it is published, with a text in each of its languages for ordinary feed readers. */
export function publishedItem(
  {id, body, publishedAt, updatedAt}: StoredUpdate,
  hashes: readonly string[],
): object {
  const item = JSON.parse(body) as Record<string, unknown>;
  const said = item['_you_said_we_did'] as Record<string, unknown>;
  const status = String(ownValue(ownValue(said, 'response'), 'status'));
  const own = tongueOf(item['language']);
  const texts = new Map([[own, inWords(said, status, own ?? 'en')]]);
  for (const [tag, translation] of Object.entries(ownValue(said, 'translations') ?? {})) {
    const tongue = tongueOf(tag);
    if (tongue && !texts.has(tongue) && isRecord(translation))
      texts.set(tongue, inWords(translation, status, tongue));
  }
  return {
    content_text: [...texts.values()].join('\n\n'),
    ...item,
    id,
    date_published: publishedAt,
    ...(updatedAt ? {date_modified: updatedAt} : null),
    _you_said_we_did: {...said, ...(hashes.length ? {references: hashes} : null)},
  };
}
