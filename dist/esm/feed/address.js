function webAddress(value, base) {
  if (typeof value !== "string" || !value) return void 0;
  try {
    const { protocol, href } = /^https?:\/\//i.test(value) ? new URL(value) : new URL(value.trim(), base);
    return protocol === "https:" || protocol === "http:" ? href : void 0;
  } catch {
    return void 0;
  }
}

export { webAddress };
