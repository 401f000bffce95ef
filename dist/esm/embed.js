import './define/hys-feedback.js';
import { version } from './version.js';

const global = globalThis;
const hys = global.hys ?? {};
hys.version ??= version;
hys.catalogues ??= [];
global.hys = hys;
//# sourceMappingURL=embed.js.map
