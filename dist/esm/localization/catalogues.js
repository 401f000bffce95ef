import { version } from '../version.js';
import { templates } from './generated/cy.js';

const builtIn = { name: "", version, locales: { "en-GB": {}, cy: templates } };
let registered = [builtIn];
const listeners = /* @__PURE__ */ new Set();
const catalogues = () => registered;
const packNamed = (id) => registered.flatMap(({ packs }) => packs ?? []).find((pack) => pack.id === id);
const deviceOutbox = () => registered.find(({ outbox }) => outbox)?.outbox;
const messageIds = Object.keys(templates);
function onCatalogue(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
function register(catalogue) {
  if (catalogue.version !== version) {
    console.error(
      `The catalogue "${catalogue.name}" is of version ${catalogue.version}, and this is ${version}. Load the file of the same version. Until then the built-in words are shown.`
    );
    return;
  }
  const missing = messageIds.find(
    (id) => Object.values(catalogue.locales).some((templates) => !Object.hasOwn(templates, id))
  );
  if (missing) {
    console.error(
      `The catalogue "${catalogue.name}" has no "${missing}". Give it every message in each of its languages. Until then the built-in words are shown.`
    );
  } else if (!registered.some(({ name }) => name === catalogue.name)) {
    registered = [...registered, catalogue];
    listeners.forEach((listen) => listen());
  }
}
function openCatalogues() {
  const hys = globalThis.hys ??= {};
  const left = hys.catalogues;
  if (left && !Array.isArray(left)) return;
  hys.catalogues = { push: (...arriving) => arriving.forEach(register) };
  left?.forEach(register);
}

export { catalogues, deviceOutbox, messageIds, onCatalogue, openCatalogues, packNamed, register };
