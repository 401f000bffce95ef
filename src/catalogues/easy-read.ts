/** The add-on script for people who use Easy Read: short words with pictures, in English and Welsh. Drafts. */
import {drawings} from '../localization/easy-read/drawings.js';
import {pictures} from '../localization/easy-read/pictures.js';
import * as welsh from '../localization/generated/cy-simple.js';
import * as english from '../localization/generated/en-GB-simple.js';
import {version} from '../version.js';
import {add} from './add.js';

add({
  name: 'easy-read',
  version,
  reading: 'easy',
  locales: {'en-GB': english.templates, cy: welsh.templates},
  pictures,
  drawings,
});
