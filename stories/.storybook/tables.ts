// Tables of pipes in MDX, which knows none of its own. Without the package for them and the thirty that it brings.
import type {Plugin} from 'vite';

const isRow = (line: string) => /^\|.*\|\s*$/.test(line);
const isRule = (line: string) => /^\|(\s*:?-+:?\s*\|)+\s*$/.test(line);
const cellsOf = (line: string) =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** On one line, since MDX takes what stands between tags on one line for a phrase, and else for a paragraph. */
function table([head = '', , ...rows]: readonly string[]): string {
  const row = (line: string, [first, rest]: readonly [string, string]) =>
    `<tr>${cellsOf(line)
      .map((cell, index) => {
        const open = index ? rest : first;
        return `<${open}>${cell}</${open.split(' ')[0]}>`;
      })
      .join('')}</tr>`;
  const heads = row(head, ['th scope="col"', 'th scope="col"']);
  const body = rows.map((line) => row(line, ['th scope="row"', 'td'])).join('');
  return `<div className="hys-table" role="region" aria-label="${cellsOf(head)[0]}" tabIndex={0}><table><thead>${heads}</thead><tbody>${body}</tbody></table></div>`;
}

export function withTables(mdx: string): string {
  const lines = mdx.split('\n');
  const made: string[] = [];
  let isCode = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('```')) isCode = !isCode;
    if (isCode || !isRow(line) || !isRule(lines[at + 1] ?? '')) made.push(line);
    else {
      let end = at;
      while (isRow(lines[end] ?? '')) end += 1;
      made.push(table(lines.slice(at, end)));
      at = end - 1;
    }
  }
  return made.join('\n');
}

export const tables = (): Plugin => ({
  name: 'tables-in-mdx',
  enforce: 'pre',
  transform: {
    order: 'pre',
    handler: (text, id) => (id.endsWith('.mdx') ? withTables(text) : undefined),
  },
});
