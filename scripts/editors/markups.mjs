// What a site's staff could write, and what is left of it when it has been saved.

const page = 'https://www.example.org/feedback';
const link = `<a href="${page}">Give feedback</a>`;

/**
 * `kept` finds what makes it a placeholder, or an element of ours, in the saved text. The documented ones are kept as they
 * were saved, for the tests in real pages.
 * @typedef {object} Markup
 * @property {string} name
 * @property {string} html
 * @property {string} kept
 * @property {boolean} [documented]
 */

/** @type {Markup[]} */
export const markups = [
  {
    name: 'link with #hys-feedback?preset=…',
    html: `<p>Before.</p><p><a href="${page}#hys-feedback?preset=ward-7">Give feedback</a></p><p>After.</p>`,
    kept: 'a[href$="/feedback#hys-feedback?preset=ward-7"]',
    documented: true,
  },
  {
    name: 'link with #hys-feedback',
    html: `<p>Before.</p><p><a href="${page}#hys-feedback">Give feedback</a></p><p>After.</p>`,
    kept: 'a[href$="/feedback#hys-feedback"]',
    documented: true,
  },
  {
    name: '<div data-hys>, link inside',
    html: `<p>Before.</p><div data-hys="feedback" data-hys-preset="ward-7">${link}</div><p>After.</p>`,
    kept: 'div[data-hys=feedback][data-hys-preset=ward-7] a[href]',
    documented: true,
  },
  {
    name: '<p data-hys>, link inside',
    html: `<p>Before.</p><p data-hys="feedback" data-hys-preset="ward-7">${link}</p><p>After.</p>`,
    kept: 'p[data-hys=feedback][data-hys-preset=ward-7] a[href]',
    documented: true,
  },
  {
    name: '<a data-hys>',
    html: `<p>Before.</p><p><a data-hys="feedback" data-hys-preset="ward-7" href="${page}">Give feedback</a></p><p>After.</p>`,
    kept: 'a[data-hys=feedback][data-hys-preset=ward-7][href]',
    documented: true,
  },
  {
    name: '<hys-feedback>, link inside',
    html: `<p>Before.</p><hys-feedback preset="page-useful" endpoint="/api">${link}</hys-feedback><p>After.</p>`,
    kept: 'hys-feedback[preset][endpoint] a[href]',
  },
  {
    name: '<hys-feedback>, empty',
    html: '<p>Before.</p><hys-feedback preset="page-useful"></hys-feedback><p>After.</p>',
    kept: 'hys-feedback[preset]',
  },
  {
    name: '<script src>',
    html: `<p>Before.</p><script src="${page}.js"></script><p>After.</p>`,
    kept: 'script[src]',
  },
];
