// What Safari 15.4 cannot parse must not be in a published file: one such construct and no element appears.
import fs from 'node:fs';
import path from 'node:path';
import {parseAst} from 'rollup/parseAst';

const NEW_IN_PATTERNS = /\(\?<[=!]|\(\?[a-z]*-?[a-z]+:/;

/**
 * @param {string} code
 * @returns {string[]} what an old browser would refuse
 */
export function faultsIn(code) {
  const faults = [];
  const pattern = (text) => {
    if (NEW_IN_PATTERNS.test(text)) faults.push(`lookbehind or modifier in a regular expression: ${text}`);
  };
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === 'StaticBlock') faults.push('class static block');
    if (node.type === 'ImportAttribute') faults.push('import attribute');
    if (node.type === 'Literal' && node.regex) {
      pattern(node.regex.pattern);
      if (node.regex.flags.includes('v')) faults.push(`flag v: /${node.regex.pattern}/${node.regex.flags}`);
    } else if (node.type === 'Literal' && typeof node.value === 'string') {
      // A pattern may also be made from a string at run time.
      if (/\(\?<[=!]/.test(node.value)) pattern(node.value);
    }
    for (const key in node) if (key !== 'type') visit(node[key]);
  };
  visit(parseAst(code));
  return faults;
}

const scriptsIn = (folder) =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.js'))
    .sort();

/**
 * @param {string} dist
 * @returns {string[]} one line per fault, with the file's name
 */
export const syntaxFaults = (dist) =>
  scriptsIn(dist).flatMap((name) =>
    faultsIn(fs.readFileSync(path.join(dist, name), 'utf8')).map((fault) => `${name}: ${fault}`),
  );
