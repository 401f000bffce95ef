import { equalityPacks } from '../forms/equality/packs.js';
import { version } from '../version.js';
import { add } from './add.js';

add({ name: "equality", version, locales: {}, packs: equalityPacks });
