import {parseReference} from '../../../src/submission/identity.js';
import {shown} from '../terminal.js';
import {CommandError} from './command.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What to look for, from an id or a reference as somebody typed it. */
export function keyOf(typed: string): {readonly key: string; readonly isId: boolean} {
  const text = typed.trim();
  if (UUID.test(text)) return {key: text.toLowerCase(), isId: true};
  const key = parseReference(typed);
  if (key !== undefined) return {key, isId: false};
  throw new CommandError(
    `Check the reference: ${JSON.stringify(shown(typed, 60))} is none. ` +
      'It has 14 letters and digits, such as 7K2M-9QXR-4TB-H6G; one of them may be mistyped.',
  );
}
