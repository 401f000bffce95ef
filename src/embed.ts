/** The script tag: registers the elements, puts them in the place of placeholders, and leaves one global, `hys`. */
import './define/hys-banner.js';
import './define/hys-feedback.js';
import './define/hys-panel-sign-up.js';
import './define/hys-you-said-we-did.js';
import {upgrade} from './placeholders/upgrade.js';
import {version} from './version.js';

const global = globalThis as typeof globalThis & {hys?: {version?: string; upgrade?: typeof upgrade}};
const hys = (global.hys ??= {});
hys.version ??= version;
hys.upgrade ??= upgrade;

// There is no page where a server imports the module.
if (typeof document !== 'undefined') {
  if (document.readyState !== 'loading') upgrade();
  else document.addEventListener('DOMContentLoaded', () => upgrade(), {once: true});
}
