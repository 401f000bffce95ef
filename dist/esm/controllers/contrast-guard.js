import { contrast } from '../theme/contrast.js';
import { reportMistake } from './report.js';

const button = "--_button:#2a6cab;--_button-hover:#2a6cab;--_button-text:#fff";
const pairs = [
  ["text", "background", 4.5, "--_background:transparent"],
  ["text", "card", 4.5, "--_card:transparent"],
  ["text", "", 4.5],
  ["secondary-text", "", 4.5],
  ["link", "", 4.5],
  ["error", "", 4.5],
  ["success", "", 3],
  ["accent", "", 3],
  ["input-border", "", 3],
  ["input-text", "input-background", 4.5, "--_input-background:Field;--_input-text:FieldText"],
  ["button-text", "button", 4.5, button],
  ["button-text", "button-hover", 4.5, button],
  ["focus-text", "focus", 4.5, "--_focus:#fd0;--_focus-text:#0b0c0c"]
];
const tokenName = (name) => `var(--_${name})`;
function guardContrast(host, root) {
  if (matchMedia("(forced-colors: active)").matches) return;
  const { ownerDocument } = host;
  const box = ownerDocument.createElement("i");
  const probes = /* @__PURE__ */ new Map();
  const names = pairs.flatMap(([token, ground]) => ground ? [token, ground] : [token]);
  for (const colour of ["Canvas", ...names.map(tokenName)]) {
    const probe = ownerDocument.createElement("i");
    probe.style.cssText = `color:${colour}!important;transition:none!important`;
    probes.set(colour, probe);
  }
  box.append(...probes.values());
  root.append(box);
  const resolve = (colour) => getComputedStyle(probes.get(colour)).color;
  for (const [token, ground, least, safe = `--_${token}:currentColor`] of pairs) {
    const colour = resolve(tokenName(token));
    const below = ground ? resolve(tokenName(ground)) : groundOf(root.querySelector(".frame") ?? host, resolve("Canvas"));
    if (!(contrast(colour, below) < least)) continue;
    const { cssText } = host.style;
    host.style.cssText = `${cssText};${safe}`;
    if (!ground && resolve(tokenName(token)) === colour) host.style.cssText = cssText;
    else
      reportMistake(
        host,
        `--hys-${token}-colour`,
        `${colour} on ${below}`,
        `Less than ${least}:1. A safe colour is used.`
      );
  }
  box.remove();
}
function groundOf(box, canvas) {
  for (; box; box = box.assignedSlot ?? box.parentElement ?? box.getRootNode().host) {
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    if (backgroundImage !== "none") return backgroundImage;
    if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
  }
  return canvas;
}

export { guardContrast, pairs };
