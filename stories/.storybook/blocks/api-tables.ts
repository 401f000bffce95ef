// The tables of the API, from the manifest.
import * as React from 'react';
import {defaults} from '../../embed/defaults.js';
import type {Declaration, Tag} from '../api.js';
import {declarationNamed, declarationOf} from '../api.js';

const h = React.createElement;

/** Text with `code` in it. */
const prose = (text = '') =>
  text
    .replace(/\s+/g, ' ')
    .split('`')
    .map((piece, index) => (index % 2 ? h('code', {key: index}, piece) : piece));

const code = (text: string) => h('code', null, text);

function Table({caption, heads, rows}: {caption: string; heads: string[]; rows: React.ReactNode[][]}) {
  if (!rows.length) return h('p', null, `${caption}: none.`);
  return h(
    'div',
    {className: 'hys-table', role: 'region', 'aria-label': caption, tabIndex: 0},
    h(
      'table',
      null,
      h('caption', {style: {textAlign: 'start', fontWeight: 700, padding: '8px 0'}}, caption),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          heads.map((head) => h('th', {key: head, scope: 'col'}, head)),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map((cells, row) =>
          h(
            'tr',
            {key: row},
            cells.map((cell, index) =>
              index
                ? h('td', {key: index}, cell)
                : h('th', {key: index, scope: 'row', style: {textAlign: 'start'}}, cell),
            ),
          ),
        ),
      ),
    ),
  );
}

const named = (caption: string, list: Declaration['cssParts'] = []) =>
  h(Table, {
    key: caption,
    caption,
    heads: ['Name', 'What it is'],
    rows: list.map(({name, description}) => [code(name || '(default)'), prose(description)]),
  });

/** What an attribute means where it is left out; a test holds this against the elements. */
function without(tag: Tag, name: string) {
  // No property has it, so no default of the element says what it is.
  const value = name === 'render' ? 'shadow' : defaults[tag][name];
  return value === undefined || value === '' || value === false ? 'nothing' : code(String(value));
}

/** Everything that an element has. */
export function Api({tag}: {tag: Tag}) {
  const {attributes = [], members = [], slots, cssParts, cssStates, cssProperties = []} = declarationOf(tag);
  const isPublic = ({privacy, name}: {privacy?: string; name: string}) =>
    (privacy ?? 'public') === 'public' && !name.startsWith('#');
  const properties = members.filter(
    (member) => member.kind === 'field' && isPublic(member) && !member.static && !member.attribute,
  );
  const methods = members.filter((member) => member.kind === 'method' && isPublic(member) && !member.static);
  return h(
    React.Fragment,
    null,
    h(Table, {
      caption: 'Attributes',
      heads: ['Attribute', 'What it does', 'Without it'],
      rows: attributes.map((attribute) => [
        code(attribute.name),
        prose(attribute.description || wellKnown[attribute.name]),
        without(tag, attribute.name),
      ]),
    }),
    h(Table, {
      caption: 'Properties that are no attributes',
      heads: ['Property', 'What it is'],
      rows: properties.map(({name, description}) => [code(name), prose(description)]),
    }),
    h(Table, {
      caption: 'Methods',
      heads: ['Method', 'What it does'],
      rows: methods.map(({name, description}) => [code(`${name}()`), prose(description)]),
    }),
    named('Slots', slots),
    named('Parts, for ::part()', cssParts),
    named('States, for :state()', cssStates),
    h(Table, {
      caption: 'Custom properties of its own',
      heads: ['Property', 'What it changes', 'Without it'],
      rows: cssProperties.map(({name, description, default: value}) => [
        code(name),
        prose(description),
        value ? code(value) : 'as the page',
      ]),
    }),
  );
}

/** What the same attribute means on every element. */
const wellKnown: Readonly<Record<string, string>> = {
  audience: 'For whom the words are: `adult`, `young` or `parent`.',
  region: 'Whose helplines are shown: `england`, `wales`, `scotland`, `northern-ireland` or `border`.',
};

/** What an element tells the page, and what each event carries. */
export function Events({tag}: {tag: Tag}) {
  const {events = []} = declarationOf(tag);
  return h(Table, {
    caption: 'Events',
    heads: ['Event', 'When', 'What it carries'],
    rows: events.map(({name, description, type}) => {
      const carried = type ? (declarationNamed(type.text).members ?? []) : [];
      return [
        code(name),
        prose(description),
        h(
          'ul',
          {style: {margin: 0, paddingInlineStart: '1.2em'}},
          carried
            .filter(
              (member) =>
                !member.static && (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#'),
            )
            .map((member) =>
              h(
                'li',
                {key: member.name},
                code(member.kind === 'method' ? `${member.name}()` : member.name),
                ' ',
                prose(member.description),
              ),
            ),
        ),
      ];
    }),
  });
}
