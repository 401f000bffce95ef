import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {catalogues, english} from '../../scripts/localize/catalogues.mjs';
import {readEasyRead} from '../../scripts/localize/easy-read.mjs';
import * as gates from '../../scripts/localize/gates.mjs';
import {hashOf, outdatedFiles} from '../../scripts/localize/messages.mjs';
import {spellingOf} from '../../scripts/localize/spelling.mjs';
import {sheet} from '../../scripts/localize/sheet.mjs';

const FILE = 'src/localization/form.strings.ts';

type Contents = readonly (string | {untranslatable: string; index: number})[];
const slot = (index: number, name: string) => ({untranslatable: `\${${name}}`, index});

const message = (id: string, ...contents: Contents) => ({id, contents: [...contents], file: FILE});
const described = (desc: string, id: string, ...contents: Contents) => ({...message(id, ...contents), desc});

type Source = ReturnType<typeof message>;
const pair = (
  source: readonly (Source & {desc?: string})[],
  translated: readonly Source[],
  sameAsEnglish: Record<string, string> = {},
  lang = 'cy',
) => ({source: [...source], translated: [...translated], catalogue: {locale: 'cy', lang, sameAsEnglish}});

const send = message('form.send', 'Send');
const anfon = message('form.send', 'Anfon');

/** Which sentence, and what of it. */
const found = (faults: gates.Fault[]) => faults.map(({id, found: what}) => `${id}: ${what}`);

const rulesOf = (locale: string) =>
  [english, ...catalogues].find((catalogue) => catalogue.locale === locale)?.rules ?? {};

const words = (count: number) => `${Array.from({length: count}, () => 'word').join(' ')}.`;

/** How long the sentences are that are too long for that catalogue. */
const longIn = (locale: string, text: string) =>
  gates
    .longSentences([message('a.b', text)], rulesOf(locale), FILE)
    .map(({found: what}) => what.split(':')[0]);

const tree = (text: string) => ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);

describe('a fault', () => {
  it('says where it is, what was found and what is expected', () => {
    expect(gates.missing(pair([send], []))).toEqual([
      {
        where: 'src/localization/xliff/cy.xlf',
        id: 'form.send',
        found: 'no translation',
        expected: 'one of “Send”',
      },
    ]);
  });
});

describe('a catalogue', () => {
  it('has a row of rules', () => {
    expect(found(gates.withoutRow(['cy', 'pl'], ['cy']))).toEqual(['pl: no row']);
    expect(found(gates.withoutRow(['cy'], ['cy', 'pl']))).toEqual(['pl: no target locale']);
    expect(gates.withoutRow(['cy'], ['cy'])).toEqual([]);
  });

  it('has every sentence, and none that is not there any more', () => {
    expect(gates.missing(pair([send], [anfon]))).toEqual([]);
    expect(found(gates.missing(pair([send], [message('form.send', ' ')])))).toEqual([
      'form.send: no translation',
    ]);
    expect(found(gates.missing(pair([], [anfon])))).toEqual(['form.send: an id that no source has']);
  });

  it('is looked at again when the English changes', () => {
    const lock = {'form.send': hashOf(send)};
    expect(gates.stale(pair([send], [anfon]), lock)).toEqual([]);
    const changed = message('form.send', 'Send it');
    expect(found(gates.stale(pair([changed], [anfon]), lock))).toEqual([
      'form.send: English that has changed since it was translated: “Send it”',
    ]);
    expect(found(gates.stale(pair([send], [anfon]), {}))).toEqual([
      'form.send: English that was never locked: “Send”',
    ]);
    expect(found(gates.stale(pair([], []), lock))).toEqual(['form.send: an id that no source has']);
  });

  it('need not be looked at when only a variable has another name', () => {
    const [before, after] = ['count', 'formatNumber(left)'].map((name) =>
      message('form.left', 'Left: ', slot(0, name)),
    ) as [Source, Source];
    expect(hashOf(after)).toBe(hashOf(before));
  });

  it('puts in the same values', () => {
    const source = [message('a.b', 'Text ', slot(0, 'word'), ' to ', slot(1, 'number'))];
    const turned = message('a.b', slot(1, 'number'), ' : ', slot(0, 'word'));
    expect(gates.differentSlots(pair(source, [turned]))).toEqual([]);
    expect(
      found(gates.differentSlots(pair(source, [message('a.b', 'Tecstiwch ', slot(0, 'word'))]))),
    ).toEqual(['a.b: the values and tags 0: ${word}']);
    expect(
      found(
        gates.differentSlots(
          pair([message('a.c', {untranslatable: '<b>', index: 0}, 'Stop')], [message('a.c', 'Stopiwch')]),
        ),
      ),
    ).toEqual(['a.c: the values and tags none']);
  });

  it('is not English under another name', () => {
    expect(found(gates.untranslated(pair([send], [send])))).toEqual(['form.send: the English: “Send”']);
    expect(gates.untranslated(pair([send], [send], {'form.send': 'a name'}))).toEqual([]);
    expect(found(gates.untranslated(pair([send], [anfon], {'form.send': 'a name'})))).toEqual([
      'form.send: a reason for being the same as English, which it is not',
    ]);
  });

  it('may say the same where it is English for other readers', () => {
    expect(gates.untranslated(pair([send], [send], {}, 'en-GB'))).toEqual([]);
  });

  it('fits on its buttons', () => {
    const button = described('Button to the next step', 'form.continue', 'Continue');
    expect(gates.tooLong(pair([button], [message('form.continue', 'Ymlaen â chi')]))).toEqual([]);
    expect(found(gates.tooLong(pair([button], [message('form.continue', 'Ewch ymlaen nawr')])))).toEqual([
      'form.continue: 16 characters: “Ewch ymlaen nawr”',
    ]);
    const text = message('form.continue', 'Continue');
    expect(gates.tooLong(pair([text], [message('form.continue', 'Ewch ymlaen nawr')]))).toEqual([]);
  });
});

describe('a sentence that depends on a number', () => {
  const family = (...categories: string[]) => categories.map((category) => message(`days.${category}`, 'x'));

  it('has the categories of every language, and no other', () => {
    const all = family('zero', 'one', 'two', 'few', 'many', 'other');
    expect(gates.wrongCategories(all, ['en-GB', 'cy'])).toEqual([]);
    expect(found(gates.wrongCategories(all.slice(1), ['en-GB', 'cy']))).toEqual([
      'days.…: one, two, few, many, other',
    ]);
    expect(gates.wrongCategories(family('one', 'other'), ['en-GB'])).toEqual([]);
    expect(found(gates.wrongCategories(family('one', 'two', 'other'), ['en-GB']))).toEqual([
      'days.…: one, two, other',
    ]);
    expect(gates.wrongCategories([send], ['en-GB', 'cy'])).toEqual([]);
  });
});

describe('the words of English', () => {
  const typography = (...sentences: Source[]) => found(gates.wrongTypography(sentences, english.rules, FILE));
  const banned = (text: string) => found(gates.bannedWords([message('a.b', text)], english.rules, FILE));

  it('have typographic marks', () => {
    expect(typography(message('a.b', "We can't"))).toEqual(["a.b: “'” in “We can't”"]);
    expect(typography(message('a.b', 'A "word"...'))).toHaveLength(2);
    expect(typography(message('a.b', 'We can’t say “yes”…'))).toEqual([]);
    const link = message('a.b', {untranslatable: '<a href="/" title=\'a\'>', index: 0}, 'Back');
    expect(typography(link)).toEqual([]);
  });

  it('may be typewritten only in the answer that is mandated so', () => {
    expect(typography(message('friends-and-family.overall.6', "Don't know"))).toEqual([]);
    expect(typography(message('friends-and-family.overall.7', "Don't know"))).toHaveLength(1);
  });

  it('have one spelling', () => {
    expect(typography(message('a.b', 'Your E-mail address'))).toEqual([
      'a.b: “E-mail” in “Your E-mail address”',
    ]);
  });

  it('stand in short sentences', () => {
    expect(longIn('en-GB', `${words(20)} ${words(20)}`)).toEqual([]);
    expect(longIn('en-GB', `${words(5)} ${words(21)}`)).toEqual(['21 words']);
  });

  it.each([
    'Please enter your name',
    'Enter a valid date',
    'This is required',
    'You forgot your name',
    'Oops',
    'It is easy',
    'A simple form',
    'Simply send it',
    'Just one question',
    'You should answer',
  ])('do not say “%s”', (text) => {
    expect(banned(text)).toHaveLength(1);
  });

  it('may hold a banned word inside a longer one, or in a name', () => {
    expect(banned('Adjust the validation')).toEqual([]);
    expect(banned('Easy Read')).toEqual([]);
  });

  it('leave nothing for later', () => {
    expect(banned('[CY] Send')).toEqual(['a.b: “[CY]”']);
  });
});

describe('the words of Welsh', () => {
  it('keep rules of their own', () => {
    const rules = rulesOf('cy');
    expect(found(gates.wrongTypography([message('a.b', "Mae'ch ebost")], rules, FILE))).toHaveLength(2);
    expect(
      found(gates.bannedWords([message('a.b', 'Anfonwch, os gwelwch yn dda')], rules, FILE)),
    ).toHaveLength(1);
    // A word ends after a letter with a roof, too.
    expect(found(gates.wrongTypography([message('a.b', 'Ebostŵr')], rules, FILE))).toEqual([]);
  });
});

describe.each(['en-GB-simple', 'cy-simple'])('the words of Easy Read: %s', (locale) => {
  const hard = (text: string) => found(gates.hardNumbers([message('a.b', text)], rulesOf(locale), FILE));

  it('stand in sentences of at most ten words, and a line is a sentence', () => {
    expect(longIn(locale, `${words(10)} ${words(10)}`)).toEqual([]);
    expect(longIn(locale, words(11))).toEqual(['11 words']);
    expect(longIn(locale, `${words(6).replace('.', ':')}\n${words(6)}`)).toEqual([]);
    expect(longIn(locale, `${words(6)}\n${words(11)}`)).toEqual(['11 words']);
  });

  it.each(['50% of you', '50 % of you', '50 per cent of you', '50 y cant', '2.5 days'])(
    'have no number as hard as in “%s”',
    (text) => expect(hard(text)).toHaveLength(1),
  );

  it('may have whole numbers', () => {
    expect(hard('Call 01632 960 001. You have 2 days.')).toEqual([]);
  });
});

describe.each(['en-GB-x-young', 'cy-x-young'])('the words for young people: %s', (locale) => {
  it('stand in sentences of at most twelve words', () => {
    expect(longIn(locale, words(12))).toEqual([]);
    expect(longIn(locale, words(13))).toEqual(['13 words']);
  });

  it('may have a percentage', () => {
    expect(gates.hardNumbers([message('a.b', '50%')], rulesOf(locale), FILE)).toEqual([]);
  });
});

describe.each([
  ['en-GB-simple', 'Please send', "Don't"],
  ['en-GB-x-young', 'Please send', "Don't"],
  ['cy-simple', 'Anfonwch, os gwelwch yn dda', "Mae'n"],
  ['cy-x-young', 'Anfonwch, os gwelwch yn dda', "Mae'n"],
])('the words of %s', (locale, banned, typewritten) => {
  it('keep the rules of their language', () => {
    expect(gates.bannedWords([message('a.b', banned)], rulesOf(locale), FILE)).toHaveLength(1);
    expect(gates.wrongTypography([message('a.b', typewritten)], rulesOf(locale), FILE)).toHaveLength(1);
  });

  it('may be typewritten only in the English answer that is mandated so', () => {
    const mandated = message('friends-and-family.overall.6', typewritten);
    expect(gates.wrongTypography([mandated], rulesOf(locale), FILE)).toHaveLength(
      locale.startsWith('en') ? 0 : 1,
    );
  });
});

describe('words for other readers', () => {
  const standard = [send, message('form.back', 'Back')];
  const welsh = [anfon, message('form.back', 'Yn ôl')];
  const unequal = (own: readonly Source[], ownWelsh: readonly Source[]) =>
    gates
      .unequalManners(
        {locale: 'en-GB-simple', standard, words: [...own]},
        {locale: 'cy-simple', standard: welsh, words: [...ownWelsh]},
      )
      .map(({where, id}) => `${path.basename(where)} ${id}`);

  it('are there in both languages, or in neither', () => {
    const goBack = message('form.back', 'Go back');
    const ewch = message('form.back', 'Ewch yn ôl');
    expect(unequal(standard, welsh)).toEqual([]);
    expect(unequal([send, goBack], [anfon, ewch])).toEqual([]);
    expect(unequal([send, goBack], welsh)).toEqual(['cy-simple.xlf form.back']);
    expect(unequal(standard, [anfon, ewch])).toEqual(['en-GB-simple.xlf form.back']);
  });
});

describe('what is shown as prose', () => {
  const known = ['outcome.waiting.text', 'outcome.expired.text', 'outcome.expired', 'form.send'];
  const prose = (text: string) => gates.proseIn('a.ts', tree(text), known);

  it('is found by its id', () => {
    expect(prose("html`${prose(language, 'form.send', send(language))}`").ids).toEqual(['form.send']);
    expect(prose('prose(language, `outcome.${kind}.text`, text)').ids).toEqual([
      'outcome.waiting.text',
      'outcome.expired.text',
    ]);
    expect(prose('export function prose(language: Language, id: string) {}')).toEqual({ids: [], faults: []});
  });

  it.each(['prose(language, id, text)', "prose(language, 'form.sent', text)", 'prose(language)'])(
    'has an id that can be read: %s',
    (text) => expect(prose(`\n${text}`).faults).toMatchObject([{where: 'a.ts:2'}]),
  );
});

describe('a picture of Easy Read', () => {
  const choice = {type: 'choice', name: 'kind', options: [{value: 'idea'}]} as const;
  const scale = {
    type: 'scale',
    name: 'how',
    options: [{value: 'Good'}, {value: 'None', odd: true}],
  } as const;
  const reply = {type: 'email', name: 'reply'} as const;
  const whole = {
    catalogues: [{locale: 'cy-simple', words: [message('form.text', 'Un.\nDau.'), anfon]}],
    prose: ['form.text'],
    forms: [{id: 'tell', version: '1', steps: [{name: 'all', questions: [choice, scale, reply]}]}],
    pictures: {
      'form.text': ['yes', 'no'],
      'tell.kind': ['talk'],
      'tell.kind.idea': ['idea'],
      'tell.how': ['talk'],
      'tell.how.None': ['no'],
      'contact.reply': ['talk'],
    } as Record<string, string[]>,
    drawings: {yes: ['M0 0'], no: ['M0 0'], talk: ['M0 0'], idea: ['M0 0']} as Record<string, string[]>,
  };
  const faults = (changes: Partial<typeof whole>) => found(gates.wrongPictures({...whole, ...changes}));
  const withPictures = (changes: Record<string, string[]>) =>
    faults({pictures: {...whole.pictures, ...changes}});
  const without = (id: string) =>
    faults({pictures: Object.fromEntries(Object.entries(whole.pictures).filter(([key]) => key !== id))});
  const withWords = (...messages: Source[]) => faults({catalogues: [{locale: 'cy-simple', words: messages}]});

  it('is there wherever one is shown', () => {
    expect(faults({})).toEqual([]);
  });

  it('is one for each sentence', () => {
    expect(withPictures({'form.text': ['yes']})).toContain('form.text: pictures: yes');
    expect(withPictures({'form.text': ['yes', 'no', 'idea']})).toEqual([
      'form.text: pictures: yes, no, idea',
    ]);
    expect(without('form.text')).toContain('form.text: pictures: none');
    expect(withWords(message('form.text', 'Un.\nDau. Tri.'))).toEqual(['form.text: one row: “Dau. Tri.”']);
    expect(withWords(message('form.text', 'Un.\nDau.'), message('form.send', 'Un.\nDau.'))).toEqual([
      'form.send: a line break',
    ]);
  });

  it('stands beside each question, and each option without a face', () => {
    expect(without('tell.kind')).toEqual(['tell.kind: pictures: none']);
    expect(without('tell.kind.idea')).toContain('tell.kind.idea: pictures: none');
    expect(without('tell.how.None')).toEqual(['tell.how.None: pictures: none']);
    expect(without('contact.reply')).toEqual(['tell.reply: pictures: none']);
    expect(withPictures({'tell.how.Good': ['yes']})).toEqual(['tell.how.Good: pictures that nothing shows']);
  });

  it('is drawn, and drawn for something', () => {
    expect(withPictures({'tell.kind': ['dragon']})).toEqual(['dragon: a picture that nobody has drawn']);
    expect(faults({drawings: {...whole.drawings, dragon: ['M0 0']}})).toEqual([
      'dragon: a drawing that nothing uses',
    ]);
  });

  it('is read from the sources, with every preset', async () => {
    const {forms, pictures, drawings} = await readEasyRead();
    expect(forms.map(({id}) => id)).toContain('friends-and-family');
    expect(Object.keys(pictures)).not.toHaveLength(0);
    expect(Object.keys(drawings)).not.toHaveLength(0);
  });
});

describe('a name inside a sentence', () => {
  const question = slot(0, 'question');
  const bare = (...messages: Source[]) => found(gates.bareNames([...messages], {}));

  it('stands between isolates, or in a <bdi>', () => {
    expect(bare(message('a.b', 'Answer this: ', question))).toEqual([
      'a.b: ${question} in running text: “Answer this: {}”',
    ]);
    expect(bare(message('a.b', 'Answer this: \u2068', question, '\u2069'))).toEqual([]);
    expect(bare(message('a.b', 'Answer this: \u2068', question))).toHaveLength(1);
    const inBdi = {untranslatable: '<bdi>${question}</bdi>', index: 0};
    expect(bare(message('a.b', 'Answer this: ', inBdi))).toEqual([]);
    const inBold = {untranslatable: '<b>${question}</b>', index: 0};
    expect(bare(message('a.b', 'Answer this: ', inBold))).toHaveLength(1);
  });

  it('is no number', () => {
    expect(bare(message('a.b', 'Left: ', slot(0, 'formatNumber(count)')))).toEqual([]);
  });

  it('may be no name at all, with a reason', () => {
    const text = message('a.b', 'Text ', question);
    expect(gates.bareNames([text], {'a.b': 'always in Latin letters'})).toEqual([]);
    expect(found(gates.bareNames([], {'a.b': 'always in Latin letters'}))).toEqual([
      'a.b: a reason for a value without isolates, which it has not',
    ]);
  });

  it('keeps its isolates in every translation', () => {
    const source = [message('a.b', 'Answer this: \u2068', question, '\u2069')];
    const kept = message('a.b', 'Atebwch hwn: \u2068', question, '\u2069');
    expect(gates.lostIsolates(pair(source, [kept]))).toEqual([]);
    expect(found(gates.lostIsolates(pair(source, [message('a.b', 'Atebwch hwn: ', question)])))).toEqual([
      'a.b: ${question} without isolates',
    ]);
  });
});

describe('the spelling of Welsh', () => {
  const unknown = (knows: (word: string) => boolean, ...texts: string[]) =>
    found(
      gates.unknownWords(
        texts.map((text) => message('a.b', text)),
        knows,
        rulesOf('cy'),
        FILE,
      ),
    );

  it('is looked at word by word, once each, and leaves out addresses and tags', () => {
    const seen: string[] = [];
    const text = 'Mae’r tŷ, enw@example.org: <b class="x">e-bost</b>';
    expect(unknown((word) => seen.push(word) > 0, text)).toEqual([]);
    expect(seen).toEqual(["Mae'r", 'tŷ', 'e-bost']);
    expect(unknown((word) => word !== 'adbroth', 'Eich adbroth', 'Anfon adbroth')).toEqual([
      'a.b: “adbroth”',
    ]);
  });

  it('knows words that are cut short, abbreviations, and words with a reason', () => {
    expect(unknown((word) => word === 'â', 'â’ch â’n')).toEqual([]);
    expect(unknown(() => false, 'tecstiwch BSL')).toEqual([]);
  });

  it('is that of the dictionary', async () => {
    for (const {dictionary} of catalogues.filter(({lang}) => lang === 'cy')) {
      const knows = await spellingOf(dictionary ?? '');
      // With a mutation, with a roof, and with a letter too many.
      expect(['gyfeiriad', 'tŷ', 'adborth', "Mae'r"].filter((word) => !knows?.(word))).toEqual([]);
      expect(['cyfeirriad', 'adbroth'].filter((word) => knows?.(word))).toEqual([]);
    }
  });
});

describe('a message in the sources', () => {
  it('has an id that somebody gave it', () => {
    expect(found(gates.madeIds([message('s3d58dee72d4e0c27', 'Send')]))).toEqual([
      's3d58dee72d4e0c27: no id of ours for “Send”',
    ]);
    expect(gates.madeIds([send, message('friends-and-family.overall.1', 'Very good')])).toEqual([]);
  });

  it.each([
    "import {msg} from '@lit/localize';",
    "import {str, msg as say} from '@lit/localize';",
    "import * as localize from '@lit/localize';",
  ])('stands in a strings file: %s', (text) => {
    expect(gates.strayMessages('src/elements/feedback/feedback.ts', tree(text))).toHaveLength(1);
    expect(gates.strayMessages(FILE, tree(text))).toEqual([]);
  });

  it.each([
    "import type {LocaleModule} from '@lit/localize';",
    "import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';",
    "import {msg} from './post.js';",
  ])('is not every import: %s', (text) => {
    expect(gates.strayMessages('src/localization/language.ts', tree(text))).toEqual([]);
  });
});

describe('Intl in the sources', () => {
  const faults = (text: string) => gates.riskyIntl('a.ts', tree(text)).length;

  it.each([
    'new Intl.NumberFormat()',
    'new Intl.NumberFormat(undefined)',
    "new Intl.NumberFormat('cy')",
    "new Intl.NumberFormat('cy-GB')",
    "Intl.NumberFormat(['cy', 'en-GB'])",
    'new Intl.NumberFormat(locale)',
    "new Intl.DateTimeFormat('en-GB')",
    "new Intl.DateTimeFormat('cy', {timeZone: 'Europe/London'})",
    'new Intl.PluralRules()',
    'new Intl.PluralRules(undefined)',
    'a.toLocaleString()',
    "a.toLocaleDateString('cy')",
    "a.localeCompare(b, 'cy')",
    'a.localeCompare(b)',
    'const {NumberFormat} = Intl;',
    'const {NumberFormat} = globalThis.Intl;',
    'const format = Intl.NumberFormat;',
  ])('is refused in %s', (text) => {
    expect(faults(text)).toBe(1);
  });

  it.each([
    "new Intl.NumberFormat('en-GB')",
    "new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/London'})",
    'new Intl.PluralRules(locale)',
    "a.toLocaleUpperCase('en-GB')",
    "typeof Intl === 'object' && 'Segmenter' in Intl",
    'let a: Intl.Segmenter;',
  ])('is taken in %s', (text) => {
    expect(faults(text)).toBe(0);
  });

  it('is found by its line', () => {
    expect(gates.riskyIntl('a.ts', tree('\n\na.toLocaleString()'))).toMatchObject([{where: 'a.ts:3'}]);
  });
});

describe('a review', () => {
  const review = {who: 'A B', role: 'Welsh translator', date: '2026-03-27', checked: 'every sentence'};

  it('has somebody behind it', () => {
    expect(gates.wrongReview({state: 'draft', reviews: []}, FILE)).toEqual([]);
    expect(gates.wrongReview({state: 'reviewed', reviews: [review]}, FILE)).toEqual([]);
    expect(found(gates.wrongReview({state: 'reviewed', reviews: []}, FILE))).toEqual(['state: “reviewed”']);
    expect(found(gates.wrongReview({state: 'draft', reviews: [review]}, FILE))).toEqual(['state: “draft”']);
    expect(
      found(gates.wrongReview({state: 'reviewed', reviews: [{...review, who: ' ', date: 'March'}]}, FILE)),
    ).toEqual(['reviews[0].who: “ ”', 'reviews[0].date: “March”']);
  });

  it.each(catalogues)('of $name is owned up to in the README where there is none', ({draftNotices}) => {
    const notices = draftNotices.map(({says}) => ({file: 'README.md', text: 'English and Welsh.', says}));
    expect(notices).not.toHaveLength(0);
    expect(gates.silentDrafts({state: 'draft', reviews: []}, notices)).toHaveLength(notices.length);
  });

  it('is owned up to where there is none', () => {
    const draft = {state: 'draft', reviews: []};
    const silent = [{file: 'README.md', text: 'English and Welsh.', says: /Welsh is a draft/}];
    expect(found(gates.silentDrafts(draft, silent))).toEqual([
      'draft: nothing that calls the translation a draft',
    ]);
    expect(gates.silentDrafts({state: 'reviewed', reviews: [review]}, silent)).toEqual([]);
    expect(
      gates.silentDrafts(draft, [
        {file: 'README.md', text: '**The Welsh\nis a draft.**', says: /Welsh is a draft/},
      ]),
    ).toEqual([]);
  });
});

describe('what is committed', () => {
  const committed = path.resolve(import.meta.dirname, '../../src/localization');
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-test-'));
    fs.cpSync(committed, folder, {recursive: true});
  });
  afterEach(() => fs.rmSync(folder, {recursive: true}));

  const change = (file: string, from: string, to: string) => {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    expect(text).toContain(from);
    fs.writeFileSync(path.join(folder, file), text.replace(from, to));
  };
  const outdated = async () =>
    (await outdatedFiles({xliff: path.join(folder, 'xliff'), generated: path.join(folder, 'generated')})).map(
      ({file, command}) => `${path.basename(file)}: ${command}`,
    );

  it('is what extracting makes of the sources', async () => {
    change('xliff/cy.xlf', '<source>Send</source>', '<source>Post</source>');
    expect(await outdated()).toEqual(['cy.xlf: npm run localize:extract']);
  });

  it('is what building makes of the catalogue', async () => {
    change('generated/cy.ts', '`Anfon`', '`Postio`');
    expect(await outdated()).toEqual(['cy.ts: npm run localize:build']);
  });
});

describe('the sheet for reviewers', () => {
  const rows = message('form.left', 'Two\nrows & more: ', slot(0, 'count'));
  const page = sheet(
    [
      {...described('Button & more', 'form.send', 'Send'), file: 'src/b.strings.ts'},
      {...message('form.left', 'Left: ', slot(0, 'count')), file: 'src/a.strings.ts'},
    ],
    [
      {locale: 'cy', name: 'Welsh', lang: 'cy', words: [anfon]},
      {locale: 'en-GB-simple', name: 'Easy Read', lang: 'en-GB', pictures: true, words: [rows]},
    ],
    {pictures: {'form.left': ['yes', 'no'], 'a.b': ['no']}, drawings: {yes: ['M1 1'], no: ['M2 2', 'M3 3']}},
    [
      {
        ...{name: 'First <view>', element: 'hys-feedback', ids: ['form.send', 'form.left']},
        renderings: ['Welsh', 'Easy Read'].map((name) => ({
          ...{
            name,
            lang: name === 'Welsh' ? 'cy' : 'en-GB',
            html: `<p>${name}!</p>`,
            styles: 'p {color: red}',
          },
          spoken: name === 'Welsh' ? ['Nodau & mwy'] : [],
        })),
      },
    ],
  );

  it('has every sentence in every catalogue, with what helps to judge it', () => {
    expect(page).toContain('<code>form.send</code>');
    expect(page).toContain('<td>Send</td>');
    expect(page).toContain('<td lang="cy">Anfon</td>');
    expect([...page.matchAll(/<th scope="col">(.*?)</g)].map(([, name]) => name).slice(0, 6)).toEqual([
      'Id',
      'English',
      'Welsh',
      'Easy Read',
      'Where it stands',
      'Note',
    ]);
    expect(page).toContain('Button &amp; more');
    expect(page).toContain('aria-label="Note on form.send"');
    expect(page).toContain('Left: <code lang="en-GB">{count}</code>');
    expect(page).toContain('<td>Not translated</td>');
  });

  it('draws the picture of each sentence of Easy Read before it', () => {
    const easyRead = /<td lang="en-GB">(<div.*?)<\/td>/s.exec(page)?.[1];
    const drawnRows = [
      ...(easyRead ?? '').matchAll(/aria-label="(.*?)">(.*?)<\/svg><span>(.*?)<\/span><\/div>/g),
    ];
    expect(drawnRows.map(([, name, , sentence]) => `${name}: ${sentence}`)).toEqual([
      'yes: Two',
      'no: rows &amp; more: <code lang="en-GB">{count}</code>',
    ]);
    expect(drawnRows.map(([, , outlines]) => outlines?.match(/d="(.*?)"/g))).toEqual([
      ['d="M1 1"'],
      ['d="M2 2"', 'd="M3 3"'],
    ]);
  });

  it('shows every state in every catalogue, as it looks and beside its sentences', () => {
    expect(page).toContain('First &lt;view&gt; <code>hys-feedback</code>');
    expect([...page.matchAll(/<figcaption>(.*?)</g)].map(([, name]) => name)).toEqual(['Welsh', 'Easy Read']);
    expect(page).toContain('<template shadowrootmode="open"><p>Welsh!</p></template>');
    expect(page).toContain('Said aloud: <q lang="cy">Nodau &amp; mwy</q>');
    expect(page.match(/p \{color: red\}/g)).toHaveLength(1);
    for (const id of ['form.send', 'form.left']) {
      expect(page).toContain(`<a href="#${id}"><code>${id}</code></a>`);
      expect(page).toContain(`<tr id="${id}">`);
    }
    expect(page).toContain('Button &amp; more. <a href="#state-1">First &lt;view&gt;</a>');
  });

  it('goes file by file, and then through the pictures of other ids', () => {
    expect([...page.matchAll(/<caption>(.*?)</g)].map(([, file]) => file)).toEqual([
      'src/a.strings.ts',
      'src/b.strings.ts',
      'Pictures beside words that have another id',
    ]);
    expect(page).toContain('<code>a.b</code>');
  });
});
