import {msg, str} from '@lit/localize';
import type {Status} from '../../feed/feed.js';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/language.js';
import {formatNumber} from '../../localization/numbers.js';

export const heading = (language: Language) =>
  inLanguage(language, () => msg('You said, we did', {id: 'feed.heading'}));

/** What stands before what was done, and what it is called where a source does not say how far it has come. */
export const statusWords = (language: Language, status: Status | null) =>
  inLanguage(language, () => {
    switch (status) {
      case 'done':
        return msg('We did this', {id: 'feed.done'});
      case 'doing':
        return msg('We are doing this', {id: 'feed.doing'});
      case 'planned':
        return msg('We plan to do this', {id: 'feed.planned'});
      case 'exploring':
        return msg('We are looking at this', {id: 'feed.exploring'});
      case 'cannot':
        return msg('We cannot do this', {id: 'feed.cannot'});
      case 'no-change':
        return msg('We have not changed this', {id: 'feed.no-change'});
      default:
        return msg('Our answer', {id: 'feed.answer'});
    }
  });

/** The labels of the parts of an update. */
export const itemWords = (language: Language) =>
  inLanguage(language, () => ({
    weAsked: msg('We asked', {id: 'feed.we-asked'}),
    youSaid: msg('You said', {id: 'feed.you-said'}),
    reason: msg('Why', {id: 'feed.reason', desc: 'The reason follows'}),
    noReason: msg('We have not said why yet.', {id: 'feed.no-reason'}),
    next: msg('What happens next', {id: 'feed.next'}),
    noNext: msg('We have not said what happens next yet.', {id: 'feed.no-next'}),
  }));

export const nextBy = (language: Language, date: string) =>
  inLanguage(language, () => msg(str`By: ${date}`, {id: 'feed.next-by', desc: 'A date'}));

export const nextOwner = (language: Language) =>
  inLanguage(language, () => msg('Team:', {id: 'feed.next-owner', desc: 'The name of a team follows'}));

export const heardFrom = (language: Language, people: number) =>
  inLanguage(language, () =>
    msg(str`People who told us this: ${formatNumber(people)}`, {id: 'feed.heard-from'}),
  );

export const updatedOn = (language: Language, date: string) =>
  inLanguage(language, () => msg(str`Last changed: ${date}`, {id: 'feed.updated'}));

export const readMore = (language: Language) =>
  inLanguage(language, () => msg('Read more:', {id: 'feed.read-more', desc: 'Link; a title follows'}));

export const loading = (language: Language) =>
  inLanguage(language, () => msg('Loading updates…', {id: 'feed.loading'}));

export const empty = (language: Language) =>
  inLanguage(language, () => msg('There are no updates yet.', {id: 'feed.empty'}));

export const failed = (language: Language) =>
  inLanguage(language, () => msg('Sorry, the newest updates could not be loaded.', {id: 'feed.failed'}));

export const retry = (language: Language) => inLanguage(language, () => msg('Try again', {id: 'feed.retry'}));

export const shown = (language: Language, shown: number, all: number) =>
  inLanguage(language, () =>
    msg(str`Updates shown: ${formatNumber(shown)} of ${formatNumber(all)}`, {id: 'feed.shown'}),
  );

export const noMatch = (language: Language) =>
  inLanguage(language, () => msg('No update fits what you chose.', {id: 'feed.no-match'}));

export const cut = (language: Language, most: number) =>
  inLanguage(language, () =>
    msg(str`Older updates are left out. Most we can show: ${formatNumber(most)}`, {id: 'feed.cut'}),
  );

export const partial = (language: Language) =>
  inLanguage(language, () => msg('Some updates could not be shown.', {id: 'feed.partial'}));

export const source = (language: Language) =>
  inLanguage(language, () => msg('Source:', {id: 'feed.source', desc: 'The name of a website follows'}));

export const newest = (language: Language, date: string) =>
  inLanguage(language, () => msg(str`Newest update: ${date}`, {id: 'feed.newest', desc: 'A date'}));

export const stale = (language: Language) =>
  inLanguage(language, () => msg('Nothing new has been published for over a year.', {id: 'feed.stale'}));

export const more = (language: Language) =>
  inLanguage(language, () => msg('Show more updates', {id: 'feed.more', desc: 'Button'}));

/** Choosing from the updates. */
export const filterWords = (language: Language) =>
  inLanguage(language, () => ({
    heading: msg('Find an update', {id: 'feed.filter'}),
    theme: msg('About', {id: 'feed.theme', desc: 'Label of a list of themes, such as parking'}),
    service: msg('Service', {id: 'feed.service', desc: 'Label of a list of services, such as a ward'}),
    any: msg('All', {id: 'feed.any', desc: 'First choice in a list of themes or services'}),
    search: msg('Words to look for', {id: 'feed.search'}),
    apply: msg('Apply', {id: 'feed.apply', desc: 'Button that shows the updates that fit'}),
    all: msg('Show all updates', {id: 'feed.all', desc: 'Button'}),
  }));

/** What became of an answer, by its reference. */
export const referenceWords = (language: Language) =>
  inLanguage(language, () => ({
    heading: msg('What happened to my feedback?', {id: 'feed.find'}),
    label: msg('Your reference', {id: 'feed.reference'}),
    hint: msg('You were given it when you sent your answer, such as 7K2M-9QXR-4TB-H6G.', {
      id: 'feed.reference-hint',
    }),
    find: msg('Look it up', {id: 'feed.look-up', desc: 'Button'}),
    wrong: msg('Check the reference. It has 14 letters and numbers.', {id: 'feed.reference-wrong'}),
    none: msg('We have not published an answer to this yet.', {id: 'feed.reference-none'}),
  }));
