// A story in a page, in a frame of its own: its theme stays in there.
import * as React from 'react';

const h = React.createElement;

export function Story({
  id,
  title,
  height = 480,
  globals = '',
}: {
  id: string;
  title: string;
  height?: number;
  globals?: string;
}) {
  const more = globals && `&globals=${globals}`;
  // Nobody asks axe about a story in a page, and several at once would take their time.
  const alone = ['a11y.manual:!true', globals].filter(Boolean).join(';');
  return h(
    'figure',
    {style: {margin: '24px 0'}},
    h('iframe', {
      src: `iframe.html?id=${id}&viewMode=story&globals=${alone}`,
      title,
      loading: 'lazy',
      // What a visitor does in a state moves focus, which is not to leave the page for it.
      inert: id.includes('-states--'),
      style: {display: 'block', width: '100%', height, border: '1px solid #c3ccd2', borderRadius: 6},
    }),
    h(
      'figcaption',
      {style: {fontSize: 14, marginTop: 8}},
      h('a', {href: `./?path=/story/${id}${more}`, target: '_top'}, `Open “${title}” with the toolbar`),
    ),
  );
}
