// `node scripts/check-signposts.mjs`: lists the signposts whose review is more than six months old. It never fails: a
// line has to be rung, not a build broken.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const {outputFiles} = await build({
  entryPoints: [fileURLToPath(new URL('../src/signposts/signposts.ts', import.meta.url))],
  format: 'esm',
  write: false,
});
const {signposts, staleSignposts} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const stale = staleSignposts(new Date());
for (const {id, reviewedOn, source} of stale)
  console.log(`${id}: last reviewed ${reviewedOn}. Look at ${source}`);
console.log(`${stale.length} of ${signposts.length} signposts are due for a review.`);
