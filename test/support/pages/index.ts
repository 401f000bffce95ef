/** Sites, receivers and visitors for the tests in `test/pages/`. */
export {expectArrived, whole} from './arrival.js';
export type {Said} from './arrival.js';
export {startDatabase} from './database.js';
export type {Row, RunningDatabase} from './database.js';
export {startExamplePages} from './example-pages.js';
export type {ExamplePages} from './example-pages.js';
export {familiesOfPages, undrawn, welshLetters} from './letters.js';
export {heardFrom, listen, namesOn} from './listener.js';
export {getThrough, resetMidBody, startSite} from './site.js';
export type {Answer, Exchange, Fault, Site} from './site.js';
export {drawnTexts, misspoken, spokenOn} from './spoken.js';
export type {SpokenText} from './spoken.js';
export {batches, naughtyStrings, tryEach, walkEach} from './strings.js';
export type {Walk, Walked} from './strings.js';
export {isNotTheIcon, serveGuarded, violationsAt, violationsOn, WATCH} from './violations.js';
export {Visitor} from './visitor.js';
export {wordingOf} from './wording.js';
export type {Locale, Wording} from './wording.js';
