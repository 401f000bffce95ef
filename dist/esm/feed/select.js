const everything = { theme: "", service: "", search: "" };
const WHOLE = ["title", "weAsked", "youSaid", "response", "reason", "next", "summary"];
const isWhole = (item, texts) => WHOLE.every((name) => item[name] === null || texts[name] !== void 0);
const wider = (tag) => tag.replace(/-GB\b/i, "");
function spoken(item, tags) {
  let shown = item;
  for (const wanted of [...tags].reverse()) {
    const tag = [wanted, wider(wanted)].find((known) => item.translations[known.toLowerCase()]);
    if (!tag) continue;
    const texts = item.translations[tag.toLowerCase()];
    const lang = tag.replace(/-simple$/, "");
    if (wider(shown.lang ?? "") !== wider(lang) && !isWhole(item, texts)) continue;
    const next = texts.next && { ...texts.next, by: texts.next.by ?? item.next?.by ?? null };
    shown = { ...shown, ...texts, ...next ? { next } : null, lang };
  }
  return shown;
}
const inLanguage = (item, tags) => item.isTranslated ? spoken(item.whole(), tags) : item;
function facetsOf(items, tags) {
  const themes = /* @__PURE__ */ new Map();
  const services = /* @__PURE__ */ new Map();
  let hasReferences = false;
  let newest = items[0];
  for (const item of items) {
    const { themes: own, service } = item;
    for (let index = 0; index < own.length; index += 1) {
      const theme = own[index];
      if (!themes.has(theme)) themes.set(theme, inLanguage(item, tags).themes[index] ?? theme);
    }
    if (service && !services.has(service)) services.set(service, inLanguage(item, tags).service ?? service);
    hasReferences ||= item.references.length > 0;
    if (newest && item.time > newest.time) newest = item;
  }
  const list = (from) => [...from].map(([value, label]) => ({ value, label }));
  return { themes: list(themes), services: list(services), hasReferences, newest };
}
const folded = (text) => text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
const haystacks = /* @__PURE__ */ new WeakMap();
function haystackOf(item) {
  let haystack = haystacks.get(item);
  if (haystack === void 0) {
    const whole = item.whole();
    const texts = [whole, ...Object.values(whole.translations)].flatMap((text) => [
      text.title,
      text.weAsked,
      text.youSaid,
      text.response,
      text.reason,
      text.next?.text,
      text.summary,
      text.service,
      text.place,
      ...text.themes ?? []
    ]);
    haystack = folded(texts.filter(Boolean).join("\n"));
    haystacks.set(item, haystack);
  }
  return haystack;
}
function matching(items, { theme, service, search }) {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (!theme && !service && !words.length) return items;
  return items.filter(
    (item) => (!theme || item.themes.includes(theme)) && (!service || item.service === service) && words.every((word) => haystackOf(item).includes(word))
  );
}
const answering = (items, hash) => items.filter(({ references }) => references.includes(hash));

export { answering, everything, facetsOf, matching, spoken };
