import React from 'react';
import type {Token} from '../../src/theme/token-list.js';
import {tokenList} from '../../src/theme/token-list.js';
import {Rows} from './rows.js';

const kinds: readonly (readonly [Token['kind'], string])[] = [
  ['colour', 'Colours'],
  ['focus', 'Focus'],
  ['type', 'Type'],
  ['space', 'Space'],
  ['radius', 'Corners'],
];

const where = ({on}: Token): string => (on ? ` (${on.map((tag) => `\`<${tag}>\``).join(', ')})` : '');

/** Every token with what it is for and what it is where nobody sets it, from the list that a test holds against the styles. */
export const Tokens = (): React.ReactElement => (
  <>
    {kinds.map(([kind, title]) => (
      <React.Fragment key={kind}>
        <h3>{title}</h3>
        <Rows
          head={['Token', 'For', 'Where nobody sets it']}
          rows={tokenList
            .filter((token) => token.kind === kind)
            .map((token) => [
              `\`${token.name}\``,
              `${token.description}${where(token)}`,
              `\`${token.standard}\``,
            ])}
        />
      </React.Fragment>
    ))}
  </>
);
