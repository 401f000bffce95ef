import { drawings } from '../localization/easy-read/drawings.js';
import { pictures } from '../localization/easy-read/pictures.js';
import { templates } from '../localization/generated/cy-simple.js';
import { templates as templates$1 } from '../localization/generated/en-GB-simple.js';
import { version } from '../version.js';
import { add } from './add.js';

add({
  name: "easy-read",
  version,
  reading: "easy",
  locales: { "en-GB": templates$1, cy: templates },
  pictures,
  drawings
});
