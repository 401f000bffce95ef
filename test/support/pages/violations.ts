import type {Page} from '../browsers/index.js';
import type {Site} from './site.js';

declare global {
  interface Window {
    violations: string[];
  }
}

/** In the page, from a file of the same origin: what the browser says was against the page's policy. */
export const WATCH = `
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  violations.push(event.effectiveDirective + ' ' + (event.blockedURI || 'inline') + ' ' + event.sample));
if ('ReportingObserver' in window)
  new ReportingObserver((reports) => {
    for (const {type, body} of reports)
      if (type !== 'csp-violation') violations.push(type + ' ' + JSON.stringify(body));
  }, {buffered: true}).observe();
`;

/** Breaks the policy on purpose: shows that the collector would see it. */
const BREAK = `
const {createElement} = Document.prototype;
const image = createElement.call(document, 'img');
image.src = '/never.png';
document.head.append(image);
try {
  createElement.call(document, 'p').innerHTML = '<b>parsed</b>';
} catch {}
`;

const SHEET = `body { font: 18px/1.5 sans-serif; margin: 2em } h1 { color: rgb(0, 72, 121) }`;

export interface GuardedPage {
  readonly policy: string;
  readonly attributes: string;
  /** Another element of ours instead of the feedback one. */
  readonly tag?: string;
  /** Whether the page has a sheet of its own, in a file. */
  readonly sheet?: boolean;
  /** The scripts of ours that it loads, in this order; the main one unless given. */
  readonly scripts?: readonly string[];
  /** Whether the page itself breaks its policy once. */
  readonly broken?: boolean;
}

/** Serves a page with a policy that reports to the document and to the site. */
export function serveGuarded(site: Site, path: string, page: GuardedPage): void {
  const {scripts = ['have-your-say.min.js'], tag = 'hys-feedback'} = page;
  site.serve('/watch.js', WATCH);
  site.serve('/break.js', BREAK);
  site.serve('/sheet.css', SHEET);
  site.serve(path, {
    headers: page.policy ? {'content-security-policy': `${page.policy}; report-uri /reports`} : {},
    body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A strict page</title>
      ${page.sheet ? '<link rel="stylesheet" href="/sheet.css">' : ''}
      <script src="/watch.js"></script>${page.broken ? '<script src="/break.js"></script>' : ''}
      ${scripts.map((name) => `<script src="/dist/${name}" defer></script>`).join('')}</head>
      <body><h1>A strict page</h1>
      <${tag} region="england" ${page.attributes}><a href="/contact">Another way</a></${tag}></body></html>`,
  });
}

/** What the page itself heard of. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(() => window.violations)).filter(isNotTheIcon);
}

/** What the site was told of so far. */
export const violationsAt = (site: Site): readonly string[] => site.reports.filter(isNotTheIcon);

/** Firefox and WebKit ask for the site's icon unbidden, and then report that they may not. */
export const isNotTheIcon = (report: string) => !report.includes('/favicon.ico');
