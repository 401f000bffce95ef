// The gates that sentences pass before anybody sees them. Each is a plain function from what it reads to its faults,
// so that a test can seed a fault and see it caught. check-localization.mjs runs them all.
import ts from 'typescript';
import {hashOf, textOf} from './messages.mjs';

/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./messages.mjs').SourceMessage} SourceMessage */
/** @typedef {import('./catalogues.mjs').Catalogue} Catalogue */
/** @typedef {import('./catalogues.mjs').Rules} Rules */

/** @typedef {{where: string, id: string, found: string, expected: string}} Fault */

/**
 * A catalogue with its sentences, beside the English that it translates.
 * @typedef {object} Pair
 * @property {SourceMessage[]} source
 * @property {Pick<Catalogue, 'locale' | 'lang' | 'sameAsEnglish'>} catalogue
 * @property {Message[]} translated
 */

const xliff = (/** @type {{locale: string}} */ {locale}) => `src/localization/xliff/${locale}.xlf`;
const quoted = (/** @type {string} */ text) => `“${text}”`;

/**
 * Every sentence of the source with its translation, where there is one.
 * @param {Pair} pair
 */
function pairs({source, translated}) {
  const byId = new Map(translated.map((message) => [message.id, message]));
  return source.flatMap((message) => {
    const translation = byId.get(message.id);
    return translation ? [{message, translation}] : [];
  });
}

/**
 * Every catalogue has a row, so that none escapes its rules.
 * @param {string[]} targetLocales
 * @param {string[]} rows
 * @returns {Fault[]}
 */
export const withoutRow = (targetLocales, rows) => [
  ...targetLocales
    .filter((locale) => !rows.includes(locale))
    .map((locale) => ({
      where: 'scripts/localize/catalogues.mjs',
      id: locale,
      found: 'no row',
      expected: 'its rules',
    })),
  ...rows
    .filter((locale) => !targetLocales.includes(locale))
    .map((locale) => ({
      where: 'lit-localize.json',
      id: locale,
      found: 'no target locale',
      expected: 'one, or no row in scripts/localize/catalogues.mjs',
    })),
];

/**
 * No partial language: every id of the source, with words.
 * @param {Pair} pair
 * @returns {Fault[]}
 */
export function missing({source, catalogue, translated}) {
  const full = new Set(translated.filter((message) => textOf(message).trim()).map((message) => message.id));
  const known = new Set(source.map(({id}) => id));
  return [
    ...source
      .filter(({id}) => !full.has(id))
      .map((message) => ({
        where: xliff(catalogue),
        id: message.id,
        found: 'no translation',
        expected: `one of ${quoted(textOf(message))}`,
      })),
    ...translated
      .filter(({id}) => !known.has(id))
      .map(({id}) => ({
        where: xliff(catalogue),
        id,
        found: 'an id that no source has',
        expected: 'npm run localize:extract removes it',
      })),
  ];
}

/**
 * Changed English leaves its old translation standing, so the English that was translated is remembered.
 * @param {Pair} pair
 * @param {Record<string, string>} lock the hash of the English, by id
 * @returns {Fault[]}
 */
export function stale({source, catalogue, translated}, lock) {
  const has = new Set(translated.map(({id}) => id));
  const known = new Set(source.map(({id}) => id));
  const again = (/** @type {string} */ id) =>
    `look at its translation, then npm run localize:check -- --lock ${catalogue.locale}:${id}`;
  return [
    ...source
      .filter((message) => has.has(message.id) && lock[message.id] !== hashOf(message))
      .map((message) => ({
        where: xliff(catalogue),
        id: message.id,
        found: Object.hasOwn(lock, message.id)
          ? `English that has changed since it was translated: ${quoted(textOf(message))}`
          : `English that was never locked: ${quoted(textOf(message))}`,
        expected: again(message.id),
      })),
    ...Object.keys(lock)
      .filter((id) => !known.has(id))
      .map((id) => ({
        where: 'src/localization/translations.lock.json',
        id,
        found: 'an id that no source has',
        expected: `npm run localize:check -- --lock ${catalogue.locale}:${id} removes it`,
      })),
  ];
}

/**
 * The same values and tags go into a sentence in every language, in whatever order.
 * @param {Pair} pair
 * @returns {Fault[]}
 */
export function differentSlots(pair) {
  const slots = (/** @type {Message} */ {contents}) =>
    contents
      .flatMap((part) => (typeof part === 'string' ? [] : [`${part.index}: ${part.untranslatable}`]))
      .sort()
      .join(', ') || 'none';
  return pairs(pair)
    .filter(({message, translation}) => slots(message) !== slots(translation))
    .map(({message, translation}) => ({
      where: xliff(pair.catalogue),
      id: message.id,
      found: `the values and tags ${slots(translation)}`,
      expected: slots(message),
    }));
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * A sentence that depends on a number has exactly the categories that some language needs: one too few and a number
 * has no sentence, one too many and translators work for nothing.
 * @param {SourceMessage[]} source
 * @param {string[]} langs
 * @returns {Fault[]}
 */
export function wrongCategories(source, langs) {
  const needed = CATEGORIES.filter((category) =>
    langs.some((lang) =>
      new Intl.PluralRules(lang).resolvedOptions().pluralCategories.some((known) => known === category),
    ),
  );
  /** @type {Map<string, {where: string, found: string[]}>} */
  const families = new Map();
  for (const {id, file} of source) {
    const [, stem, category] = /^(.*)\.([a-z]+)$/.exec(id) ?? [];
    if (!stem || !category || !CATEGORIES.includes(category)) continue;
    const family = families.get(stem) ?? {where: file, found: []};
    family.found.push(category);
    families.set(stem, family);
  }
  return [...families]
    .filter(([, {found}]) => [...found].sort().join() !== [...needed].sort().join())
    .map(([stem, {where, found}]) => ({
      where,
      id: `${stem}.…`,
      found: found.join(', '),
      expected: `${needed.join(', ')}; an id that speaks of no number ends in another word`,
    }));
}

/**
 * A translation that reads as the English does is one that was never made, unless somebody says why. English in other
 * words is no translation: what is short enough already stays as it is.
 * @param {Pair} pair
 * @returns {Fault[]}
 */
export function untranslated(pair) {
  const {locale, lang, sameAsEnglish} = pair.catalogue;
  if (lang === 'en-GB') return [];
  const same = pairs(pair)
    .filter(({message, translation}) => textOf(message) === textOf(translation))
    .map(({message}) => message);
  const ids = new Set(same.map(({id}) => id));
  return [
    ...same
      .filter(({id}) => !Object.hasOwn(sameAsEnglish, id))
      .map((message) => ({
        where: xliff(pair.catalogue),
        id: message.id,
        found: `the English: ${quoted(textOf(message))}`,
        expected: `a translation, or a reason in sameAsEnglish of ${locale}`,
      })),
    ...Object.keys(sameAsEnglish)
      .filter((id) => !ids.has(id))
      .map((id) => ({
        where: 'scripts/localize/catalogues.mjs',
        id,
        found: 'a reason for being the same as English, which it is not',
        expected: 'no row',
      })),
  ];
}

/**
 * A catalogue that says standard words in another way.
 * @typedef {{locale: string, standard: Message[], words: Message[]}} Manner
 */

/**
 * Welsh is never less than English: where one has words of its own for its readers, so has the other.
 * @param {Manner} one
 * @param {Manner} other
 * @returns {Fault[]}
 */
export function unequalManners(one, other) {
  const ownWords = (/** @type {Manner} */ {standard, words}) => {
    const texts = new Map(standard.map((message) => [message.id, textOf(message)]));
    return new Set(
      words.filter((message) => texts.get(message.id) !== textOf(message)).map((message) => message.id),
    );
  };
  const [ofOne, ofOther] = [ownWords(one), ownWords(other)];
  const onlyIn = (
    /** @type {Set<string>} */ has,
    /** @type {Set<string>} */ lacks,
    /** @type {Manner} */ {locale},
    /** @type {Manner} */ without,
  ) =>
    [...has]
      .filter((id) => !lacks.has(id))
      .map((id) => ({
        where: xliff(without),
        id,
        found: `the standard words, where ${locale} has words of its own`,
        expected: 'words of its own in both, or in neither',
      }));
  return [...onlyIn(ofOne, ofOther, one, other), ...onlyIn(ofOther, ofOne, other, one)];
}

// A word of any alphabet: \b would end one at the circumflex of “tŷ”.
const word = (/** @type {string} */ text) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${text.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}-])`, 'iu');

/**
 * Typographic apostrophes, quotation marks and ellipses, and one spelling for each word.
 * @param {Message[]} messages
 * @param {Rules} rules
 * @param {string} where
 * @returns {Fault[]}
 */
export function wrongTypography(messages, {typewriterMarks = {}, spellings = {}}, where) {
  /** @type {[RegExp, string][]} */
  const marks = [
    [/'/, '’'],
    [/"/, '“ and ”'],
    [/\.\.\./, '…'],
  ];
  /** @type {[RegExp, string][]} */
  const words = Object.entries(spellings).map(([wrong, right]) => [word(wrong), quoted(right)]);
  return messages.flatMap((message) => {
    // Only what translators write: tags have quotation marks of their own.
    const text = message.contents.filter((part) => typeof part === 'string').join('{}');
    return [...(Object.hasOwn(typewriterMarks, message.id) ? [] : marks), ...words].flatMap(
      ([wrong, expected]) => {
        const [found] = wrong.exec(text) ?? [];
        return found ? [{where, id: message.id, found: `${quoted(found)} in ${quoted(text)}`, expected}] : [];
      },
    );
  });
}

/** A description with this word asks that the translation be no wider than a control can be. */
const NARROW = /\bbutton\b/i;
const WIDEST = 1.6;

/**
 * @param {Pair} pair
 * @returns {Fault[]}
 */
export const tooLong = (pair) =>
  pairs(pair).flatMap(({message, translation}) => {
    const most = Math.floor(textOf(message).length * WIDEST);
    const text = textOf(translation);
    return NARROW.test(message.desc ?? '') && text.length > most
      ? [
          {
            where: xliff(pair.catalogue),
            id: message.id,
            found: `${text.length} characters: ${quoted(text)}`,
            expected: `at most ${most}, which is ${WIDEST} times ${quoted(textOf(message))}`,
          },
        ]
      : [];
  });

/** A line is a sentence of its own: in Easy Read it is a row. */
const sentencesOf = (/** @type {string} */ text) => text.split(/\n|(?<=[.!?…])\s+/);

/**
 * @param {Message[]} messages
 * @param {Rules} rules
 * @param {string} where
 * @returns {Fault[]}
 */
export function longSentences(messages, {longestSentence}, where) {
  return messages.flatMap((message) =>
    sentencesOf(textOf(message).replace(/<[^>]*>/g, ''))
      .map((sentence) => ({sentence, words: sentence.split(/\s+/).filter(Boolean).length}))
      .filter(({words}) => longestSentence && words > longestSentence)
      .map(({sentence, words}) => ({
        where,
        id: message.id,
        found: `${words} words: ${quoted(sentence)}`,
        expected: `at most ${longestSentence}`,
      })),
  );
}

/**
 * @param {Message[]} messages
 * @param {Rules} rules
 * @param {string} where
 * @returns {Fault[]}
 */
export function hardNumbers(messages, {wholeNumbers}, where) {
  if (!wholeNumbers) return [];
  return messages.flatMap((message) => {
    const text = textOf(message);
    const [found] = /\d*\s?%|\bper ?cent\b|\by cant\b|\d+\.\d+/i.exec(text) ?? [];
    return found
      ? [{where, id: message.id, found: `${quoted(found)} in ${quoted(text)}`, expected: 'a whole number'}]
      : [];
  });
}

/** Names that hold a word which is banned elsewhere. */
const NAMES = /Easy Read/g;
/** What translators and their tools leave for later. */
const LEFTOVER = /\[[A-Z]{2}\]|\bTODO\b|\bTBC\b|\bXXX\b|lorem ipsum/;

/**
 * @param {Message[]} messages
 * @param {Rules} rules
 * @param {string} where
 * @returns {Fault[]}
 */
export function bannedWords(messages, {bannedWords: banned = {}}, where) {
  return messages.flatMap((message) => {
    const text = textOf(message).replace(NAMES, '');
    const leftover = LEFTOVER.exec(text)?.[0];
    return [
      ...Object.entries(banned)
        .filter(([phrase]) => word(phrase).test(text))
        .map(([phrase, expected]) => ({
          where,
          id: message.id,
          found: `${quoted(phrase)} in ${quoted(text)}`,
          expected,
        })),
      ...(leftover ? [{where, id: message.id, found: quoted(leftover), expected: 'words'}] : []),
    ];
  });
}

/**
 * An id that was not given is made of the text at run time, and minifying changes it. ESLint sees most calls without
 * one; this sees what became of the others.
 * @param {SourceMessage[]} source
 * @returns {Fault[]}
 */
export const madeIds = (source) =>
  source
    .filter(({id}) => !/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(id))
    .map((message) => ({
      where: message.file,
      id: message.id,
      found: `no id of ours for ${quoted(textOf(message))}`,
      expected: 'an id such as form.send, given to msg() itself',
    }));

/**
 * Sentences stand in strings files, inside functions that take the language. Elsewhere one would speak the language of
 * whichever element rendered last.
 * @param {string} name
 * @param {ts.SourceFile} tree
 * @returns {Fault[]}
 */
export function strayMessages(name, tree) {
  if (name.endsWith('.strings.ts')) return [];
  return tree.statements.filter(ts.isImportDeclaration).flatMap(({importClause, moduleSpecifier}) => {
    if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('@lit/localize')) return [];
    const bindings = importClause?.namedBindings;
    const takes =
      bindings && ts.isNamespaceImport(bindings)
        ? !importClause?.isTypeOnly
        : bindings?.elements.some((one) => (one.propertyName ?? one.name).text === 'msg');
    return takes
      ? [{where: name, id: 'msg', found: 'an import of msg()', expected: 'a function of a *.strings.ts file'}]
      : [];
  });
}

/**
 * Chromium answers `cy` in English without a word, and no locale at all means that of the device. Only plural rules
 * take a locale that is not written out: every engine has them for every language.
 * @param {string} name
 * @param {ts.SourceFile} tree
 * @returns {Fault[]}
 */
export function riskyIntl(name, tree) {
  /** @type {Fault[]} */
  const faults = [];
  const report = (/** @type {ts.Node} */ node, /** @type {string} */ expected) => {
    const {line} = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    faults.push({where: `${name}:${line + 1}`, id: 'Intl', found: node.getText(tree), expected});
  };
  const isNamed = (/** @type {ts.Expression | undefined} */ locale) =>
    locale !== undefined && ts.isStringLiteral(locale) && !/^cy\b/i.test(locale.text);
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const {expression: callee} = node;
      const [first, second] = node.arguments ?? [];
      if (ts.isPropertyAccessExpression(callee)) {
        const method = callee.name.text;
        if (ts.isIdentifier(callee.expression) && callee.expression.text === 'Intl') {
          const takesAny =
            method === 'PluralRules' && first !== undefined && first.getText(tree) !== 'undefined';
          if (!takesAny && !isNamed(first))
            report(node, 'the locale en-GB, written out; Welsh from our own tables');
          else if (method === 'DateTimeFormat' && !/\btimeZone:/.test(second?.getText(tree) ?? ''))
            report(node, 'a timeZone, written out: the visitor’s device may be anywhere');
        } else if (/^toLocale[A-Z]/.test(method) && !isNamed(first)) {
          report(node, 'the locale en-GB, written out; Welsh from our own tables');
        } else if (method === 'localeCompare' && !isNamed(second)) {
          report(node, 'an order that is part of the form, not of the code');
        }
      }
    } else if (ts.isIdentifier(node) && node.text === 'Intl') {
      const {parent} = node;
      const isCalled =
        ts.isPropertyAccessExpression(parent) &&
        parent.expression === node &&
        (ts.isNewExpression(parent.parent) || ts.isCallExpression(parent.parent)) &&
        parent.parent.expression === parent;
      // Whether an engine has it may be asked anywhere.
      const isAsked = ts.isTypeOfExpression(parent) || ts.isBinaryExpression(parent);
      if (!isCalled && !isAsked && !ts.isQualifiedName(parent))
        report(parent, 'Intl called where it is named, with its locale');
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return faults;
}

/**
 * The messages that a source file shows through `prose(language, id, …)`, as one paragraph or, in Easy Read, as rows.
 * What a template puts into an id stands for whatever makes it an id that there is.
 * @param {string} name
 * @param {ts.SourceFile} tree
 * @param {string[]} known every id that there is
 * @returns {{ids: string[], faults: Fault[]}}
 */
export function proseIn(name, tree, known) {
  /** @type {string[]} */
  const ids = [];
  /** @type {Fault[]} */
  const faults = [];
  const patternOf = (/** @type {ts.Expression | undefined} */ id) => {
    if (!id) return undefined;
    const literal = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (ts.isStringLiteralLike(id)) return literal(id.text);
    return ts.isTemplateExpression(id)
      ? [id.head, ...id.templateSpans.map((span) => span.literal)]
          .map(({text}) => literal(text))
          .join('[^.]+')
      : undefined;
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'prose') {
      const id = node.arguments[1];
      const pattern = patternOf(id);
      const found = pattern === undefined ? [] : known.filter((one) => new RegExp(`^${pattern}$`).test(one));
      ids.push(...found);
      if (!found.length)
        faults.push({
          where: `${name}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`,
          id: id?.getText(tree) ?? '',
          found: 'prose() with an id that cannot be read, or that there is not',
          expected: 'the id of a message, written out',
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return {ids, faults};
}

const NUMBER = /^\$\{formatNumber\(/;
/** Between these (or in a `<bdi>`) a text keeps its own direction and leaves that of the sentence alone. */
const [OPENED, CLOSED] = [/(?:[\u2066-\u2068]|<bdi[^>]*>)$/, /^(?:\u2069|<\/bdi>)/];
const INSIDE_BDI = /<bdi[^>]*>\$\{/;

/** The values of a message that are put in without marks around them, and may be names. */
function bareValues(/** @type {Message} */ {contents}) {
  const texts = contents.map((part) => (typeof part === 'string' ? part : part.untranslatable));
  return texts.filter(
    (text, index) =>
      text.includes('${') &&
      !NUMBER.test(text) &&
      !INSIDE_BDI.test(text) &&
      !(OPENED.test(texts[index - 1] ?? '') && CLOSED.test(texts[index + 1] ?? '')),
  );
}

/**
 * A name that is put into a sentence may run the other way, and without isolates it takes the marks around it along:
 * a name in Arabic would carry off the colon before it.
 * @param {SourceMessage[]} source
 * @param {Record<string, string>} plainValues ids whose values are no names, with the reason
 * @returns {Fault[]}
 */
export const bareNames = (source, plainValues) => [
  ...source
    .filter((message) => bareValues(message).length && !Object.hasOwn(plainValues, message.id))
    .map((message) => ({
      where: message.file,
      id: message.id,
      found: `${bareValues(message).join(', ')} in running text: ${quoted(textOf(message))}`,
      expected: 'isolates around it (U+2068, U+2069), or a reason in plainValues',
    })),
  ...Object.keys(plainValues)
    .filter((id) => !source.some((message) => message.id === id && bareValues(message).length))
    .map((id) => ({
      where: 'scripts/localize/catalogues.mjs',
      id,
      found: 'a reason for a value without isolates, which it has not',
      expected: 'no row in plainValues',
    })),
];

/**
 * Isolates are characters that nobody sees, so a translation loses them without a word.
 * @param {Pair} pair
 * @returns {Fault[]}
 */
export const lostIsolates = (pair) =>
  pairs(pair)
    .filter(({message, translation}) => bareValues(translation).length > bareValues(message).length)
    .map(({message, translation}) => ({
      where: xliff(pair.catalogue),
      id: message.id,
      found: `${bareValues(translation).join(', ')} without isolates`,
      expected: 'U+2068 before it and U+2069 after it, as in the English',
    }));

/** “â’n” is two words, the second one cut short. */
const CUT_SHORT = /^(\p{L}+)’(?:ch|i|m|n|r|th|u|w)$/u;

/**
 * Words that a dictionary does not know: once each, however often they are said.
 * @param {Message[]} messages
 * @param {(word: string) => boolean} knows
 * @param {Rules} rules
 * @param {string} where
 * @returns {Fault[]}
 */
export function unknownWords(messages, knows, {ownWords = {}}, where) {
  const isKnown = (/** @type {string} */ word) => knows(word.replaceAll('’', "'"));
  /** @type {Map<string, string>} */
  const unknown = new Map();
  for (const message of messages) {
    const text = textOf(message).replace(/<[^>]*>|\S+@\S+|\{\}/g, ' ');
    for (const word of text.match(/\p{L}+(?:[’-]\p{L}+)*/gu) ?? []) {
      const [, whole] = CUT_SHORT.exec(word) ?? [];
      // Capitals alone are an abbreviation.
      const isFound =
        !/\p{Ll}/u.test(word) || isKnown(word) || (whole && isKnown(whole)) || Object.hasOwn(ownWords, word);
      if (!isFound && !unknown.has(word)) unknown.set(word, message.id);
    }
  }
  return [...unknown].map(([word, id]) => ({
    where,
    id,
    found: quoted(word),
    expected: 'a word of the dictionary, or a reason in ownWords',
  }));
}

const PICTURES = 'src/localization/easy-read/pictures.ts';

/** @typedef {Readonly<Record<string, readonly string[]>>} Lists by id, a list of names or outlines */

/**
 * The pictures that forms show beside their questions and options: each by the names under which it may stand. An
 * option of a scale has a face instead, but not the one that stands apart.
 * @param {readonly import('../../src/forms/definition.js').FormDefinition[]} forms
 * @returns {string[][]}
 */
const picturesOfForms = (forms) =>
  forms.flatMap(({id, steps}) =>
    steps
      .flatMap(({questions}) => questions)
      .flatMap((question) => [
        question.name,
        ...('options' in question
          ? question.options
              .filter(({odd}) => question.type !== 'scale' || odd)
              .map(({value}) => `${question.name}.${value}`)
          : []),
      ])
      .map((name) => [`${id}.${name}`, `contact.${name}`]),
  );

/**
 * Easy Read is short words with pictures: a picture for each sentence of its prose, for each question and for each
 * option, and none that nobody sees.
 * @param {object} easyRead
 * @param {{locale: string, words: Message[]}[]} easyRead.catalogues
 * @param {string[]} easyRead.prose the ids that are shown as rows
 * @param {readonly import('../../src/forms/definition.js').FormDefinition[]} easyRead.forms
 * @param {Lists} easyRead.pictures the names of the pictures of a message, a question or an option
 * @param {Lists} easyRead.drawings the outlines of a picture
 * @returns {Fault[]}
 */
export function wrongPictures({catalogues, prose, forms, pictures, drawings}) {
  const picturesOf = (/** @type {string} */ id) => (Object.hasOwn(pictures, id) ? (pictures[id] ?? []) : []);
  const rows = new Set(prose);
  const ofForms = picturesOfForms(forms);
  const known = new Set([...prose, ...ofForms.flat()]);
  const named = new Set(Object.values(pictures).flat());
  const at = (
    /** @type {string} */ where,
    /** @type {string} */ id,
    /** @type {string} */ found,
    /** @type {string} */ expected,
  ) => ({where, id, found, expected});
  return [
    ...catalogues.flatMap(({locale, words}) =>
      words.flatMap((message) => {
        const {id} = message;
        const lines = textOf(message).split('\n');
        if (!rows.has(id))
          return lines.length > 1
            ? [at(xliff({locale}), id, 'a line break', 'none: only what prose() shows is laid out in rows')]
            : [];
        const several = lines.filter((line) => sentencesOf(line).length > 1);
        return [
          ...several.map((line) => at(xliff({locale}), id, `one row: ${quoted(line)}`, 'a row per sentence')),
          ...(picturesOf(id).length === lines.length
            ? []
            : [
                at(
                  PICTURES,
                  id,
                  `pictures: ${picturesOf(id).join(', ') || 'none'}`,
                  `${lines.length}, one for each sentence in ${locale}`,
                ),
              ]),
        ];
      }),
    ),
    ...ofForms
      .map((ids) => ids.find((id) => Object.hasOwn(pictures, id)) ?? ids[0] ?? '')
      .filter((id, index, all) => all.indexOf(id) === index && picturesOf(id).length !== 1)
      .map((id) => at(PICTURES, id, `pictures: ${picturesOf(id).join(', ') || 'none'}`, 'one')),
    ...Object.keys(pictures)
      .filter((id) => !known.has(id))
      .map((id) => at(PICTURES, id, 'pictures that nothing shows', 'the id of what is shown')),
    ...[...named]
      .filter((name) => !Object.hasOwn(drawings, name))
      .map((name) => at(PICTURES, name, 'a picture that nobody has drawn', 'one of drawings.ts')),
    ...Object.keys(drawings)
      .filter((name) => !named.has(name))
      .map((name) =>
        at(
          'src/localization/easy-read/drawings.ts',
          name,
          'a drawing that nothing uses',
          'a use, or no drawing',
        ),
      ),
  ];
}

/**
 * @typedef {{state: string, reviews: {who: string, role: string, date: string, checked: string}[]}} Review
 */

/**
 * Nothing calls itself checked unless somebody with a name has checked it.
 * @param {Review} review
 * @param {string} where
 * @returns {Fault[]}
 */
export function wrongReview({state, reviews}, where) {
  const expected = reviews.length ? 'reviewed' : 'draft';
  return [
    ...(state === expected ? [] : [{where, id: 'state', found: quoted(state), expected: quoted(expected)}]),
    ...reviews.flatMap((review, index) =>
      /** @type {const} */ (['who', 'role', 'date', 'checked'])
        .filter((key) => !(key === 'date' ? /^\d{4}-\d{2}-\d{2}$/ : /\S/).test(review[key] ?? ''))
        .map((key) => ({
          where,
          id: `reviews[${index}].${key}`,
          found: quoted(review[key] ?? ''),
          expected: key === 'date' ? 'a date such as 2026-03-27' : 'words',
        })),
    ),
  ];
}

/**
 * A draft says that it is a draft.
 * @param {Review} review
 * @param {{file: string, text: string, says: RegExp}[]} notices
 * @returns {Fault[]}
 */
export const silentDrafts = ({state}, notices) =>
  state === 'reviewed'
    ? []
    : notices
        .filter(({text, says}) => !says.test(text.replace(/\s+/g, ' ')))
        .map(({file, says}) => ({
          where: file,
          id: 'draft',
          found: 'nothing that calls the translation a draft',
          expected: `${says.source}, as long as nobody has checked it`,
        }));
