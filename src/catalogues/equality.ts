/** The add-on script with the questions about equality. `<hys-panel-sign-up>` offers them once somebody has joined. */
import {equalityPacks} from '../forms/equality/packs.js';
import {version} from '../version.js';
import {add} from './add.js';

add({name: 'equality', version, locales: {}, packs: equalityPacks});
