import { templates } from '../localization/generated/cy-x-young.js';
import { templates as templates$1 } from '../localization/generated/en-GB-x-young.js';
import { version } from '../version.js';
import { add } from './add.js';

add({
  name: "young",
  version,
  audience: "young",
  locales: { "en-GB": templates$1, cy: templates }
});
