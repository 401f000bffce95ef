import React from 'react';
import type {Token} from '../../src/theme/token-list.js';
import {tokenList} from '../../src/theme/token-list.js';

const kinds: readonly (readonly [Token['kind'], string])[] = [
  ['colour', 'Colours'],
  ['focus', 'Focus'],
  ['type', 'Type'],
  ['space', 'Space'],
  ['radius', 'Corners'],
];

/** Every token with what it is for and what it is where nobody sets it, from the list that a test holds against the styles. */
export const Tokens = (): React.ReactElement => (
  <>
    {kinds.map(([kind, title]) => (
      <React.Fragment key={kind}>
        <h3>{title}</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">What it is for</th>
              <th scope="col">Where nobody sets it</th>
            </tr>
          </thead>
          <tbody>
            {tokenList
              .filter((token) => token.kind === kind)
              .map(({name, description, standard, on}) => (
                <tr key={name}>
                  <td>
                    <code>{name}</code>
                  </td>
                  <td>
                    {description}
                    {on ? ` (${on.map((tag) => `<${tag}>`).join(', ')})` : ''}
                  </td>
                  <td>
                    <code>{standard}</code>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </React.Fragment>
    ))}
  </>
);
