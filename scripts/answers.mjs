/** Shows or exports what the receiver has stored: `npm run answers -- --help`. */
import {build} from '../receiver/build.mjs';

await build();
await import('../receiver/dist/answers.js');
