// What a script of ours could reach besides the site's own endpoint and sources: read out of the built files, whatever they
// were made of, Lit included.
import fs from 'node:fs';
import path from 'node:path';
import {parseAst} from 'rollup/parseAst';

/** Other ways out to a network than `fetch`, out to the device or the visitor's identity, and from text into code. */
const REFUSED = [
  ...[
    'XMLHttpRequest',
    'sendBeacon',
    'WebSocket',
    'WebTransport',
    'EventSource',
    'RTCPeerConnection',
    'Image',
  ],
  ...['Worker', 'SharedWorker', 'serviceWorker', 'importScripts', 'BroadcastChannel', 'postMessage'],
  ...[
    'cookie',
    'cookieStore',
    'caches',
    'userAgent',
    'userAgentData',
    'geolocation',
    'mediaDevices',
    'getUserMedia',
  ],
  ...['eval', 'Function', 'execCommand', 'writeln', 'srcdoc', 'createContextualFragment'],
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
];

/** Lit makes its templates with it, once, from our own sources and under the policy `lit-html`. */
const ALLOWED = ['innerHTML'];

/** A base against which addresses are read that are never asked for. */
const NEVER_ASKED = ['https://example.org/'];

const ADDRESS = /(?:\b(?:https?|wss?):)?\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`)]*/g;

/**
 * @param {string} code
 * @returns {string[]} what it could reach and should not, in the order in which it is met
 */
export function reachOf(code) {
  const faults = [];
  const allowed = new Set(ALLOWED);
  const name = (text) => {
    if (!REFUSED.includes(text) || allowed.delete(text)) return;
    faults.push(text);
  };
  const words = (text) => {
    name(text);
    for (const [address] of text.matchAll(ADDRESS)) if (!NEVER_ASKED.includes(address)) faults.push(address);
  };
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === 'ImportExpression') faults.push('import()');
    else if (node.type === 'Identifier') name(node.name);
    else if (node.type === 'Literal' && typeof node.value === 'string') words(node.value);
    else if (node.type === 'TemplateElement') words(node.value.cooked ?? node.value.raw);
    for (const key in node) if (key !== 'type') visit(node[key]);
  };
  visit(parseAst(code));
  return faults;
}

/**
 * @param {string} dist
 * @returns {string[]} one line per fault in a script for visitors, with the file's name
 */
export const reachFaults = (dist) =>
  fs
    .readdirSync(dist)
    .filter((name) => name.endsWith('.min.js'))
    .sort()
    .flatMap((name) =>
      reachOf(fs.readFileSync(path.join(dist, name), 'utf8')).map((fault) => `${name}: reaches ${fault}`),
    );
