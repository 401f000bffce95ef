/** One of each element, set up so that all of them show and two of them can send. */
export const ALL_FOUR = `
<hys-feedback region="england" endpoint="/api/submissions" endpoint-type="receiver" topic="Ward 7" contact-href="/contact">
  <a href="/contact">Feedback in another way</a></hys-feedback>
<hys-banner heading="Evening clinics" closes="2099-01-29T17:00" consultation-href="/clinics" region="england">
  <a href="/clinics">Clinics in another way</a></hys-banner>
<hys-panel-sign-up region="england" preset="patient-voices" endpoint="/api/submissions" endpoint-type="receiver" privacy-href="/privacy"
  contact-href="/contact"><a href="/contact">Join in another way</a></hys-panel-sign-up>
<hys-you-said-we-did region="england"><article><h3>Benches</h3><dl><dt>You said</dt><dd>Nowhere to sit.</dd><dt>We did</dt>
  <dd>Six benches.</dd></dl></article></hys-you-said-we-did>`;

const SRC = '/dist/have-your-say.min.js';

/** A page on which something is in our way. */
export interface Host {
  readonly name: string;
  /** Before our script: a library, a sheet, whatever is there. */
  readonly head?: string;
  /** How our script comes; deferred unless given. */
  readonly script?: string;
  /** What stands around the elements. */
  readonly around?: (elements: string) => string;
  /** Runs in the page once everything is there, and before anybody looks. */
  readonly then?: string;
  /** What of the look is the page's own business, and so may differ. */
  readonly differs?: 'boxes' | 'everything';
  /** Whether it also patches what WebKit's driver writes its answers with, so that no test can be driven there. */
  readonly blindsWebKit?: boolean;
  /** Whether it is tried in every run; the others are in `npm run test:hosts`. */
  readonly sample?: boolean;
}

const script = (code: string) => `<script>${code}</script>`;
const style = (css: string) => `<style>${css}</style>`;

/** Own re-creations of what old libraries do to built-ins; none of their code. */
const OLD_PROTOTYPE = `
const quote = (value) => '"' + String(value) + '"';
Array.prototype.toJSON = function () { return '[' + this.map((item) => quote(item)).join(', ') + ']'; };
String.prototype.toJSON = function () { return quote(this); };
Number.prototype.toJSON = function () { return String(this); };
Array.from = (from) => { const list = []; for (let i = from ? from.length : 0; i--; ) list[i] = from[i]; return list; };
Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
Array.prototype.each = function (work) { for (let i = 0; i < this.length; i++) work(this[i], i); return this; };
Array.prototype.find = function (test) { for (let i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this); };
Array.prototype.include = function (item) { return this.indexOf(item) !== -1; };
HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
HTMLElement.prototype.update = function (html) { this.innerHTML = html; return this; };
HTMLElement.prototype.hide = function () { this.style.display = 'none'; return this; };
HTMLElement.prototype.scrollTo = function () { return this; };
HTMLElement.prototype.select = HTMLElement.prototype.match = function () { return []; };
Function.prototype.bind = function (self, ...first) { const run = this; return function (...more) { return run.apply(self, [...first, ...more]); }; };
Object.toJSON = (value) => quote(value);`;

const OLD_MOOTOOLS = `
Array.from = (item) => item == null ? [] : typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item];
Function.from = (item) => typeof item === 'function' ? item : () => item;
String.from = Number.from = (item) => item;
Array.prototype.append = function (list) { this.push(...list); return this; };
Array.prototype.erase = function () { return this; };
Element.prototype.set = Element.prototype.get = function () { return this; };
Element.prototype.dispose = function () { return this.parentNode ? this.parentNode.removeChild(this) : this; };
Function.prototype.extend = Function.prototype.implement = function () { return this; };
Event.prototype.stop = function () { return this.preventDefault(); };
Object.prototype.$family = undefined;`;

// Not `signal` and `strings`: with the one on every object no listener of anybody works that has options, and with the
// other Lit takes every part of a template for an attribute.
const POLLUTED = `
for (const [key, value] of Object.entries({endpoint: 'https://evil.example/', method: 'GET', headers: {evil: '1'},
  mode: 'no-cors', credentials: 'include', redirect: 'follow', preset: 'evil', topic: 'evil', heading: 'evil', contact: {evil: '1'},
  trap: 'evil', test: true, form: {}, src: '/evil.json', '*': {endpoint: 'https://evil.example/'}, locale: 'cy'}))
  Object.prototype[key] = value;`;

const WRAPPED_FETCH = `
{ const real = fetch; window.fetch = function (...args) { return real.apply(this, args).then((answer) => { window.seen = answer.status; return answer; }); };
  const send = XMLHttpRequest.prototype.send; XMLHttpRequest.prototype.send = function (...args) { return send.apply(this, args); }; }`;

const CLOBBERED = `<form name="hys"></form><img name="currentScript" alt=""><img name="title" alt=""><form name="baseURI"></form>
<form name="documentElement"></form><img name="defaultView" alt=""><a id="version"></a><form id="config" name="activeElement"></form>`;

const RESET =
  style(`* { margin: 0 !important; padding: 0 !important; border: 0 !important; outline: 0 !important; box-shadow: none !important;
  border-radius: 0 !important; background: none !important; list-style: none !important; min-height: 0 !important }
  button, input, select, textarea { appearance: none !important; width: 100% !important; display: block !important }`);

const again = (act: string) =>
  `for (const element of document.querySelectorAll('hys-feedback, hys-banner, hys-panel-sign-up, hys-you-said-we-did')) { ${act} }`;

export const hosts: readonly Host[] = [
  {name: 'an old Prototype', head: script(OLD_PROTOTYPE), sample: true, blindsWebKit: true},
  {name: 'an old MooTools', head: script(OLD_MOOTOOLS), sample: true, blindsWebKit: true},
  {name: 'a polluted Object.prototype', head: script(POLLUTED), sample: true, blindsWebKit: true},
  {name: 'a wrapped fetch', head: script(WRAPPED_FETCH)},
  {
    name: 'an encoder of its own',
    blindsWebKit: true,
    head: script(`JSON.stringify = () => '"patched"'; Object.prototype.toJSON = () => 'patched';`),
  },
  {name: 'a reset with !important', head: RESET, sample: true},
  {name: 'a small root font', head: style('html { font-size: 62.5% } body { font-size: 1.6rem }')},
  {
    name: 'another box model',
    head: style('html { box-sizing: border-box } *, *::before, *::after { box-sizing: inherit }'),
  },
  {name: 'everything reverted', head: style('* { all: revert } button, input, a { all: unset }')},
  {name: 'clobbered names', around: (elements) => CLOBBERED + elements, sample: true},
  {
    name: 'our script twice',
    script: `<script src="${SRC}" defer></script><script src="${SRC}" async></script>`,
  },
  {
    name: 'our script in two versions',
    script: `<script src="${SRC}"></script><script src="/other.js"></script>`,
  },
  {
    name: 'a tag manager that brings the script',
    script:
      script(`addEventListener('load', () => { const first = document.getElementsByTagName('script')[0], late = document.createElement('script');
      late.async = true; late.src = '${SRC}?id=TM-1&t=' + Date.now(); first.parentNode.insertBefore(late, first); });`),
  },
  {
    name: 'elements that are moved',
    then:
      again(`document.querySelector('main').prepend(element);`) +
      again(`document.querySelector('main').append(element);`),
  },
  {name: 'elements that are copied', then: again(`element.replaceWith(element.cloneNode(true));`)},
  {
    name: 'a page written anew with innerHTML',
    then: `{ const main = document.querySelector('main'); main.innerHTML = main.innerHTML; }`,
    sample: true,
  },
  {
    name: 'a form around all',
    around: (elements) => `<form action="/elsewhere">${elements}<input name="own"></form>`,
  },
  {name: 'a text that can be edited', around: (elements) => `<div contenteditable="true">${elements}</div>`},
  {name: 'a page from right to left', around: (elements) => `<div dir="rtl" lang="en-GB">${elements}</div>`},
  {name: 'a page at twice its size', head: style('main { zoom: 2 }'), differs: 'boxes'},
];

/** The page of a host; without one, a page on which nothing is in the way. */
export const hostPage = ({
  head = '',
  script = `<script src="${SRC}" defer></script>`,
  around = (all) => all,
}: Partial<Host> = {}) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>
  <style>main { font: 19px/1.5 sans-serif; color: rgb(33, 43, 50); width: 600px }</style>${head}${script}</head>
  <body><h1>A page</h1><main>${around(ALL_FOUR)}</main></body></html>`;
