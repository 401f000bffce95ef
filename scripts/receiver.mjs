/** For staff: finds, shows, redacts and erases what the receiver has stored: `npm run receiver -- --help`. */
import {build} from '../receiver/build.mjs';

await build();
await import('../receiver/dist/manage.js');
