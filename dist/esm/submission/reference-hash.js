const PREFIX = "have-your-say/reference/1:";
const canHash = () => Boolean(globalThis.crypto?.subtle);
async function referenceHash(reference) {
  const text = PREFIX + reference.replace(/[^\dA-Za-z]/g, "").toUpperCase();
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

export { canHash, referenceHash };
