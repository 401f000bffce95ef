import type {Page as PuppeteerPage} from 'puppeteer-core';
import type {AccessibleNode} from './page.js';

/** Without it Firefox lets no driver see what it tells assistive technology. */
export const firefoxArgs = ['--remote-allow-system-access'];

/** The connection that puppeteer holds already; it has no way of its own into Firefox's window. */
interface Connection {
  send(method: string, params: object): Promise<{result: unknown}>;
}

interface Contexts {
  readonly contexts: readonly {readonly context: string}[];
}

type Evaluated =
  | {readonly type: 'success'; readonly result: {readonly value: string}}
  | {readonly type: 'exception'; readonly exceptionDetails: {readonly text: string}};

/**
 * What Firefox tells assistive technology of the page in front: the tree of its own window, in which that of the page
 * hangs. Unlike the other engines it says of each text in which language it is to be spoken.
 */
export async function firefoxTree(page: PuppeteerPage): Promise<AccessibleNode[]> {
  // What has changed is in the tree once it has been drawn.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined)))),
  );
  const {connection} = page.browser() as unknown as {connection: Connection};
  const ask = async <R>(method: string, params: object) =>
    (await connection.send(method, params)).result as R;
  const {contexts} = await ask<Contexts>('browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0});
  const evaluated = await ask<Evaluated>('script.evaluate', {
    expression: `(${inWindow})(${JSON.stringify(page.url())})`,
    target: {context: contexts[0]?.context},
    awaitPromise: true,
  });
  if (evaluated.type === 'exception') throw new Error(`Firefox: ${evaluated.exceptionDetails.text}`);
  return JSON.parse(evaluated.result.value) as AccessibleNode[];
}

/** Of Firefox's own interfaces, what is used here. */
interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly description: string | null;
  readonly language: string;
  readonly childCount: number;
  getChildAt(index: number): Accessible;
}

interface Roles {
  readonly ROLE_DOCUMENT: number;
  readonly ROLE_ENTRY: number;
  readonly ROLE_TEXT_LEAF: number;
  readonly ROLE_STATICTEXT: number;
}

interface FirefoxWindow {
  readonly Cc: Record<string, {getService(type: unknown): AccessibilityService}>;
  readonly Ci: {readonly nsIAccessibilityService: unknown; readonly nsIAccessibleRole: Roles};
  readonly gBrowser: {readonly selectedBrowser: {readonly currentURI: {readonly spec: string}}};
}

interface AccessibilityService {
  getAccessibleFor(node: unknown): Accessible | null;
  getStringRole(role: number): string;
}

/** Runs in Firefox's window, so it holds all that it needs. The first question starts the service, which takes a moment. */
async function inWindow(url: string): Promise<string> {
  const {Cc, Ci, gBrowser} = globalThis as unknown as FirefoxWindow;
  const {ROLE_DOCUMENT, ROLE_ENTRY, ROLE_TEXT_LEAF, ROLE_STATICTEXT} = Ci.nsIAccessibleRole;
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const tab = gBrowser.selectedBrowser;
  if (!service) throw new Error('There is no accessibility service.');
  if (tab.currentURI.spec !== url) throw new Error(`In front is ${tab.currentURI.spec}, not ${url}.`);
  const childrenOf = (parent: Accessible) =>
    Array.from({length: parent.childCount}, (_, index) => parent.getChildAt(index));
  const documentIn = (parent: Accessible | null): Accessible | undefined => {
    if (!parent || parent.role === ROLE_DOCUMENT) return parent ?? undefined;
    return childrenOf(parent).map(documentIn).find(Boolean);
  };
  const end = Date.now() + 10_000;
  let page = documentIn(service.getAccessibleFor(tab));
  while (!page?.childCount) {
    if (Date.now() > end) throw new Error('The page has no accessibility tree.');
    await new Promise((resolve) => setTimeout(resolve, 25));
    page = documentIn(service.getAccessibleFor(tab));
  }
  const nodesFrom = (accessible: Accessible): AccessibleNode[] => {
    const {role, name, description, language} = accessible;
    const isText = role === ROLE_TEXT_LEAF || role === ROLE_STATICTEXT;
    return [
      {
        role: service.getStringRole(role),
        name: name ?? '',
        description: description ?? '',
        isText,
        language,
        properties: {},
      },
      // What is inside a box is what the visitor has written there.
      ...(role === ROLE_ENTRY ? [] : childrenOf(accessible).flatMap(nodesFrom)),
    ];
  };
  return JSON.stringify(childrenOf(page).flatMap(nodesFrom));
}
