import './define/hys-banner.js';
import './define/hys-feedback.js';
import './define/hys-panel-sign-up.js';
import './define/hys-you-said-we-did.js';
import { version } from './version.js';

const global = globalThis;
(global.hys ??= {}).version ??= version;
