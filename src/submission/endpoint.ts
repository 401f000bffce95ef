import type {MisconfiguredReason} from './delivery.js';

/**
 * Addresses that are secrets themselves, or take a key that is one: whoever reads the page could post in the site's
 * name. Only a server may know them.
 */
const SECRET = /^(hooks\.slack(-gov)?\.com|api\.notifications\.service\.gov\.uk)$/;

/** Whether somebody between the page and an address can read what is sent there. */
export const isReadableOnTheWay = (url: string, home: string): boolean => {
  const {protocol, origin, hostname} = new URL(url);
  return protocol === 'http:' && origin !== home && !/\blocalhost$|^127\.|^\[::1/.test(hostname);
};

/**
 * The absolute address of an endpoint, or why it cannot be used. Answers may be about somebody's health, so from a
 * page that came over HTTPS they never leave over plain HTTP.
 */
export function resolveEndpoint(
  endpoint: string,
  pageUrl: string,
): {readonly url: string} | {readonly reason: MisconfiguredReason} {
  if (!endpoint.trim()) return {reason: {code: 'no-endpoint'}};
  let url: URL;
  try {
    url = new URL(endpoint, pageUrl);
  } catch {
    return {reason: {code: 'unreadable-endpoint', endpoint}};
  }
  // `fetch` refuses an address with a name and password as if there were no network: it would be tried for a day.
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username || url.password) return {reason: {code: 'unreadable-endpoint', endpoint}};
  if (SECRET.test(url.hostname)) return {reason: {code: 'secret-endpoint', endpoint: url.origin}};
  return url.protocol === 'http:' && pageUrl.startsWith('https:')
    ? {reason: {code: 'insecure-endpoint', endpoint}}
    : {url: url.href};
}
