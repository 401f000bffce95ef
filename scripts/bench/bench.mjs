// `npm run bench -- feed|embed`: benchmarks in Chromium, at a processor slowed down four times. Never part of `npm test`: what a
// machine does meanwhile decides too much.
const benches = {
  embed: () => import('./embed/embed.mjs'),
  feed: () => import('./feed/feed.mjs'),
};
const name = process.argv[2] ?? '';
if (!Object.hasOwn(benches, name)) {
  console.error(`Say which: npm run bench -- ${Object.keys(benches).join('|')}`);
  process.exitCode = 1;
} else {
  process.argv.splice(2, 1);
  await benches[name]();
}
