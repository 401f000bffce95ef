// The snippets of an element with buttons that copy them, beside its stories and in its page about embedding.
import * as React from 'react';
import type {Tag} from '../../embed/defaults.js';
import type {Form, Part} from '../../embed/snippet.js';
import {forms, leftOut, places, snippetParts} from '../../embed/snippet.js';
import type {Args} from '../attributes.js';
import {embedOf, purposes, titles} from '../embeds.js';
import type {Globals} from '../toolbars.js';

// No JSX: the frame of Storybook and its pages have a React each, and this goes into both.
const h = React.createElement;

/** Copies where the clipboard is open to the page, and else by the old way: a plain server without HTTPS has only that. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = Object.assign(document.createElement('textarea'), {value: text});
    document.body.append(box);
    box.select();
    const isCopied = document.execCommand('copy');
    box.remove();
    return isCopied;
  }
}

const looks = `
.hys-embed { font-family: 'Nunito Sans', system-ui, sans-serif; font-size: 14px; line-height: 1.5; padding: 16px 20px 24px; max-width: 60rem }
.hys-embed.page { padding-inline: 0 }
.hys-embed fieldset { border: 0; margin: 0 0 12px; padding: 0; display: flex; flex-wrap: wrap; gap: 8px }
.hys-embed legend { font-weight: 700; padding: 0; margin-block-end: 8px; float: inline-start; inline-size: 100% }
.hys-embed label { display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; padding: 0 12px;
  border: 1px solid #73828c; border-radius: 16px; cursor: pointer }
.hys-embed label:has(:checked) { background: #e3f0fd; border-color: #0b5cad; color: #0b3d73; font-weight: 700 }
.hys-embed label:has(:focus-visible) { outline: 3px solid #0b5cad; outline-offset: 2px }
.hys-embed p { margin: 0 0 12px; font-size: inherit; line-height: inherit }
.hys-embed .part { border: 1px solid #c3ccd2; border-radius: 6px; margin-block-end: 12px; overflow: hidden }
.hys-embed .head { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between;
  padding: 8px 12px; background: #f2f5f7; border-block-end: 1px solid #c3ccd2; color: #2e3438 }
.hys-embed .head b { font-weight: 700 }
.hys-embed .did { margin: 0; min-inline-size: 4.5em; color: #0a6b3d; font-weight: 700 }
.hys-embed .copy { display: flex; align-items: center; gap: 12px }
.hys-embed button { font: inherit; font-weight: 700; min-block-size: 32px; padding: 2px 14px; border: 1px solid #0b5cad;
  border-radius: 4px; background: #fff; color: #0b5cad; cursor: pointer }
.hys-embed button:hover { background: #e3f0fd }
.hys-embed :is(button, pre):focus-visible { outline: 3px solid #0b5cad; outline-offset: 2px }
.hys-embed pre { margin: 0; padding: 12px; overflow: auto; font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; background: #fff; color: #1b1b1f }
`;

function Piece({part, say}: {part: Part; say: string}) {
  const [did, setDid] = React.useState('');
  const {code} = part;
  React.useEffect(() => setDid(''), [code]);
  return h(
    'div',
    {className: 'part'},
    h(
      'div',
      {className: 'head'},
      h('b', null, places[part.place]),
      h(
        'div',
        {className: 'copy'},
        h('p', {className: 'did', role: 'status'}, did),
        h(
          'button',
          {
            type: 'button',
            'aria-label': `Copy: ${say}, ${places[part.place]}`,
            onClick: () => {
              // The same words twice would not be said again.
              setDid('');
              void copy(code).then((isCopied) =>
                setDid(isCopied ? 'Copied' : 'Not copied: select the text and copy it'),
              );
            },
          },
          'Copy',
        ),
      ),
    ),
    h(
      'pre',
      {tabIndex: 0, role: 'group', 'aria-label': `${say}, ${places[part.place]}`},
      h('code', null, code),
    ),
  );
}

/** Every form of the snippet, one at a time. */
export function Snippets({
  tag,
  args = {},
  globals = {},
  page = false,
}: {
  tag: Tag;
  args?: Args;
  globals?: Partial<Globals>;
  page?: boolean;
}) {
  const [form, setForm] = React.useState<Form>('element');
  const embed = embedOf(tag, args, globals, form);
  const missing = leftOut(embed);
  const group = React.useId();
  return h(
    'div',
    {className: page ? 'hys-embed page sb-unstyled' : 'hys-embed'},
    h('style', null, looks),
    h(
      'fieldset',
      null,
      h('legend', null, 'What do you paste it into?'),
      forms.map((one) =>
        h(
          'label',
          {key: one},
          h('input', {type: 'radio', name: group, checked: one === form, onChange: () => setForm(one)}),
          titles[one],
        ),
      ),
    ),
    h('p', null, purposes[form]),
    snippetParts(embed).map((part) => h(Piece, {key: `${form} ${part.place}`, part, say: titles[form]})),
    missing.length
      ? h(
          'p',
          null,
          `This form cannot say: ${missing.join(', ')}. Set it on the page around, or take the element itself.`,
        )
      : null,
    h(
      'p',
      null,
      'Replace www.example.org by addresses of your own, and put the script on your own server under /assets, or say where it is. ' +
        'The value of integrity fits the built script of this version only.',
    ),
  );
}
