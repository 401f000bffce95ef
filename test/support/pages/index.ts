/** Sites, receivers and visitors for the tests in `test/pages/`. */
export {startDatabase} from './database.js';
export type {Row, RunningDatabase} from './database.js';
export {startExamplePages} from './example-pages.js';
export type {ExamplePages} from './example-pages.js';
export {getThrough, startSite} from './site.js';
export type {Answer, Exchange, Fault, Site} from './site.js';
export {isNotTheIcon, serveGuarded, violationsAt, violationsOn} from './violations.js';
export {Visitor} from './visitor.js';
