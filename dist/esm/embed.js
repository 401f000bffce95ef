import './define/hys-feedback.js';
import { version } from './version.js';

const global = globalThis;
(global.hys ??= {}).version ??= version;
