/**
 * Where to turn at once, as data: each row has the month of its last review, and a service that nobody has reviewed
 * is not here. Welsh texts are drafts.
 */

/** A text in both languages. */
export interface SignpostText {
  readonly 'en-GB': string;
  readonly cy: string;
}

/** Where the site is; `border` is for places that serve England and Wales. */
export type SignpostRegion = 'england' | 'wales' | 'scotland' | 'northern-ireland' | 'border';

/** Whom the page speaks to. */
export type SignpostAudience = 'adult' | 'young' | 'parent';

export interface Signpost {
  readonly id: string;
  /** `uk` is for everybody. */
  readonly nation: 'uk' | 'england' | 'wales' | 'scotland' | 'northern-ireland';
  readonly name: SignpostText;
  /** As it is written and read out. */
  readonly tel?: string;
  /** What to text, and to which number. */
  readonly text?: {readonly message: string; readonly to: string};
  readonly url?: string;
  readonly hours?: SignpostText;
  /** Everybody unless given. */
  readonly audience?: readonly SignpostAudience[];
  /** In which it answers, as language tags. */
  readonly languages: readonly string[];
  /** The month of the last review, such as `2026-11`. */
  readonly reviewedOn: string;
  /** Where to look when it is reviewed. */
  readonly source: string;
}

const ENGLISH = ['en-GB'];
const REVIEWED = '2026-11';
const ALWAYS = {'en-GB': '24 hours a day', cy: '24 awr y dydd'};

/** The name of a service that is called the same in both languages. */
const both = (name: string): SignpostText => ({'en-GB': name, cy: name});

/** In the order in which they are shown. */
export const signposts: readonly Signpost[] = [
  {
    id: 'emergency',
    nation: 'uk',
    name: {'en-GB': 'Emergency services', cy: 'Gwasanaethau brys'},
    tel: '999',
    languages: ENGLISH,
    reviewedOn: REVIEWED,
    source: 'https://www.nhs.uk',
  },
  {
    id: 'nhs-111',
    nation: 'england',
    name: {
      'en-GB': 'NHS 111 (option 2 for mental health)',
      cy: 'GIG 111 yn Lloegr (opsiwn 2 ar gyfer iechyd meddwl)',
    },
    tel: '111',
    url: 'https://111.nhs.uk',
    languages: ENGLISH,
    reviewedOn: REVIEWED,
    source: 'https://111.nhs.uk',
  },
  {
    id: 'nhs-111-wales',
    nation: 'wales',
    name: {
      'en-GB': 'NHS 111 Wales (press 2 for urgent mental health help)',
      cy: 'GIG 111 Cymru (pwyswch 2 am gymorth iechyd meddwl brys)',
    },
    tel: '111',
    url: 'https://111.wales.nhs.uk',
    hours: ALWAYS,
    languages: ENGLISH,
    reviewedOn: REVIEWED,
    source: 'https://111.wales.nhs.uk',
  },
  {
    id: 'samaritans',
    nation: 'uk',
    name: {'en-GB': 'Samaritans', cy: 'Y Samariaid'},
    tel: '116 123',
    hours: ALWAYS,
    languages: ENGLISH,
    reviewedOn: REVIEWED,
    source: 'https://www.samaritans.org',
  },
  {
    id: 'shout',
    nation: 'uk',
    name: both('Shout'),
    text: {message: 'SHOUT', to: '85258'},
    languages: ENGLISH,
    reviewedOn: REVIEWED,
    source: 'https://giveusashout.org',
  },
  {
    id: 'childline',
    nation: 'uk',
    name: both('Childline'),
    tel: '0800 1111',
    audience: ['young', 'parent'],
    languages: ['en-GB', 'cy'],
    reviewedOn: REVIEWED,
    source: 'https://www.childline.org.uk',
  },
];

/**
 * What to show above free text: the emergency services, the nation's health line where there is one, and helplines.
 * Without a region, only what is there for the whole United Kingdom.
 */
export function signpostsFor(region: SignpostRegion | null, audience: SignpostAudience): readonly Signpost[] {
  const nations: readonly unknown[] = ['uk', ...(region === 'border' ? ['england', 'wales'] : [region])];
  return signposts.filter(
    (signpost) => nations.includes(signpost.nation) && (signpost.audience?.includes(audience) ?? true),
  );
}

const MONTHS = 6;

/** The rows whose last review is more than six months ago: somebody has to ring and ask. */
export function staleSignposts(today: Date = new Date()): readonly Signpost[] {
  return signposts.filter(({reviewedOn}) => {
    const due = new Date(reviewedOn);
    due.setUTCMonth(due.getUTCMonth() + MONTHS);
    return due < today;
  });
}
