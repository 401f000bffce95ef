/** The add-on script with words for young people, in English and Welsh. Drafts. */
import * as welsh from '../localization/generated/cy-x-young.js';
import * as english from '../localization/generated/en-GB-x-young.js';
import {version} from '../version.js';
import {add} from './add.js';

add({
  name: 'young',
  version,
  audience: 'young',
  locales: {'en-GB': english.templates, cy: welsh.templates},
});
