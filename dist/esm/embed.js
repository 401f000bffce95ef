import './define/hys-banner.js';
import './define/hys-feedback.js';
import './define/hys-panel-sign-up.js';
import './define/hys-you-said-we-did.js';
import { upgrade } from './placeholders/upgrade.js';
import { version } from './version.js';

const global = globalThis;
const hys = global.hys ??= {};
hys.version ??= version;
hys.upgrade ??= upgrade;
if (typeof document !== "undefined") {
  if (document.readyState !== "loading") upgrade();
  else document.addEventListener("DOMContentLoaded", () => upgrade(), { once: true });
}
