const SECRET = /^(hooks\.slack(-gov)?\.com|api\.notifications\.service\.gov\.uk)$/;
const isReadableOnTheWay = (url, home) => {
  const { protocol, origin, hostname } = new URL(url);
  return protocol === "http:" && origin !== home && !/\blocalhost$|^127\.|^\[::1/.test(hostname);
};
function resolveEndpoint(endpoint, pageUrl) {
  if (!endpoint.trim()) return { reason: { code: "no-endpoint" } };
  let url;
  try {
    url = new URL(endpoint, pageUrl);
  } catch {
    return { reason: { code: "unreadable-endpoint", endpoint } };
  }
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  if (!isWeb || url.username || url.password) return { reason: { code: "unreadable-endpoint", endpoint } };
  if (SECRET.test(url.hostname)) return { reason: { code: "secret-endpoint", endpoint: url.origin } };
  return url.protocol === "http:" && pageUrl.startsWith("https:") ? { reason: { code: "insecure-endpoint", endpoint } } : { url: url.href };
}

export { isReadableOnTheWay, resolveEndpoint };
