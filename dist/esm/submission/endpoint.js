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
  return url.protocol === "http:" && pageUrl.startsWith("https:") ? { reason: { code: "insecure-endpoint", endpoint } } : { url: url.href };
}

export { resolveEndpoint };
