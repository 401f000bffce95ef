import * as React from 'react';
import sizes from 'virtual:sizes';

const h = React.createElement;

const what: Readonly<Record<string, string>> = {
  'have-your-say.min.js': 'All four elements, in English and Welsh',
  'have-your-say.easy-read.min.js': 'Easy Read, with its pictures',
  'have-your-say.young.min.js': 'Words for young people',
  'have-your-say.equality.min.js': 'Questions about equality',
  'have-your-say.sealed.min.js': 'Keeps an answer on the device, sealed, until it has arrived',
};

/** What a visitor’s browser fetches, in kB of 1,000 bytes. */
export function Sizes() {
  return h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        ['Script', 'What is in it', 'kB, Brotli'].map((head) => h('th', {key: head, scope: 'col'}, head)),
      ),
    ),
    h(
      'tbody',
      null,
      Object.entries(sizes).map(([name, bytes]) =>
        h(
          'tr',
          {key: name},
          h('td', null, h('code', null, name)),
          h('td', null, what[name]),
          h('td', null, (bytes / 1000).toFixed(1)),
        ),
      ),
    ),
  );
}
