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
function guardContrast(host, root) {
  if (matchMedia("(forced-colors: active)").matches) return;
  const probe = host.ownerDocument.createElement("i");
  root.append(probe);
  const resolve = (colour) => {
    probe.style.cssText = `color:${colour}!important;transition:none!important`;
    return getComputedStyle(probe).color;
  };
  const tokenOf = (name) => resolve(`var(--_${name})`);
  for (const [token, ground, least, safe = `--_${token}:currentColor`] of pairs) {
    const colour = tokenOf(token);
    const below = ground ? tokenOf(ground) : groundOf(root.querySelector(".frame") ?? host, resolve("Canvas"));
    if (!(contrast(colour, below) < least)) continue;
    const { cssText } = host.style;
    host.style.cssText = `${cssText};${safe}`;
    if (!ground && tokenOf(token) === colour) host.style.cssText = cssText;
    else
      reportMistake(
        host,
        `--hys-${token}-colour`,
        `${colour} on ${below}`,
        `Less than ${least}:1. A safe colour is used.`
      );
  }
  probe.remove();
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
