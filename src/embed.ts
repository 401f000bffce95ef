/** The script tag: registers the elements and leaves one global, `hys`. */
import './define/hys-feedback.js';
import {version} from './version.js';

/** The one global. Add-on scripts may have made it before, to leave their catalogues in it. */
interface HaveYourSay {
  version?: string;
  catalogues?: unknown[];
}

const global = globalThis as typeof globalThis & {hys?: HaveYourSay};
const hys: HaveYourSay = global.hys ?? {};
hys.version ??= version;
hys.catalogues ??= [];
global.hys = hys;
