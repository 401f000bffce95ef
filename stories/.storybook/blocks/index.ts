export {Api, Events} from './api-tables.js';
export {Sizes} from './sizes.js';
export {Snippets} from './snippets.js';
export {Story} from './story.js';
