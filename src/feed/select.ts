import type {FeedItem, ItemText, ListedItem} from './feed.js';

/** What a visitor wants to see of a feed. Empty texts choose everything. */
export interface Choice {
  readonly theme: string;
  readonly service: string;
  readonly search: string;
}

export const everything: Choice = {theme: '', service: '', search: ''};

/** What a translation has to say if the item does: half of each would make the marked language untrue (WCAG 2.2 3.1.2). */
const WHOLE = ['title', 'weAsked', 'youSaid', 'response', 'reason', 'next', 'summary'] as const;

const isWhole = (item: FeedItem, texts: Partial<ItemText>) =>
  WHOLE.every((name) => item[name] === null || texts[name] !== undefined);

const wider = (tag: string) => tag.replace(/-GB\b/i, '');

/**
 * An item in the first of these languages in which somebody has written all of it, and in its own otherwise. An Easy Read
 * tag, such as `cy-simple`, lies over the language that it belongs to. What is in `en` will do for `en-GB`.
 */
export function spoken(item: FeedItem, tags: readonly string[]): FeedItem {
  let shown = item;
  for (const wanted of [...tags].reverse()) {
    const tag = [wanted, wider(wanted)].find((known) => item.translations[known.toLowerCase()]);
    if (!tag) continue;
    const texts = item.translations[tag.toLowerCase()] as Partial<ItemText>;
    const lang = tag.replace(/-simple$/, '');
    if (wider(shown.lang ?? '') !== wider(lang) && !isWhole(item, texts)) continue;
    const next = texts.next && {...texts.next, by: texts.next.by ?? item.next?.by ?? null};
    shown = {...shown, ...texts, ...(next ? {next} : null), lang};
  }
  return shown;
}

/** One of the themes or services of a feed: as the source writes it, and as it is shown. */
export interface Facet {
  readonly value: string;
  readonly label: string;
}

/** What a feed as a whole offers. */
export interface Facets {
  readonly themes: readonly Facet[];
  readonly services: readonly Facet[];
  /** Whether it answers any reference. */
  readonly hasReferences: boolean;
  /** The newest item, which need not be the first in a page that its editor has put in order. */
  readonly newest: ListedItem | undefined;
}

const inLanguage = (item: ListedItem, tags: readonly string[]): Pick<FeedItem, 'themes' | 'service'> =>
  item.isTranslated ? spoken(item.whole(), tags) : item;

/** What there is to choose from, in the order in which a reader meets it. */
export function facetsOf(items: readonly ListedItem[], tags: readonly string[]): Facets {
  const themes = new Map<string, string>();
  const services = new Map<string, string>();
  let hasReferences = false;
  let newest = items[0];
  for (const item of items) {
    const {themes: own, service} = item;
    for (let index = 0; index < own.length; index += 1) {
      const theme = own[index] as string;
      if (!themes.has(theme)) themes.set(theme, inLanguage(item, tags).themes[index] ?? theme);
    }
    if (service && !services.has(service)) services.set(service, inLanguage(item, tags).service ?? service);
    hasReferences ||= item.references.length > 0;
    if (newest && item.time > newest.time) newest = item;
  }
  const list = (from: Map<string, string>) => [...from].map(([value, label]) => ({value, label}));
  return {themes: list(themes), services: list(services), hasReferences, newest};
}

/** Without capitals and accents: `ty` finds `Tŷ`. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything that an item says, in all its languages. */
const haystacks = new WeakMap<ListedItem, string>();

function haystackOf(item: ListedItem): string {
  let haystack = haystacks.get(item);
  if (haystack === undefined) {
    const whole = item.whole();
    const texts = [whole, ...Object.values(whole.translations)].flatMap((text) => [
      text.title,
      text.weAsked,
      text.youSaid,
      text.response,
      text.reason,
      text.next?.text,
      text.summary,
      text.service,
      text.place,
      ...(text.themes ?? []),
    ]);
    haystack = folded(texts.filter(Boolean).join('\n'));
    haystacks.set(item, haystack);
  }
  return haystack;
}

/** The items that fit, in their order. Every word that is searched for has to be there. */
export function matching(
  items: readonly ListedItem[],
  {theme, service, search}: Choice,
): readonly ListedItem[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (!theme && !service && !words.length) return items;
  return items.filter(
    (item) =>
      (!theme || item.themes.includes(theme)) &&
      (!service || item.service === service) &&
      words.every((word) => haystackOf(item).includes(word)),
  );
}

/** The items that answer a reference, by its hash. */
export const answering = (items: readonly ListedItem[], hash: string): readonly ListedItem[] =>
  items.filter(({references}) => references.includes(hash));
