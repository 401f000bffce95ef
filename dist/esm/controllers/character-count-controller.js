import { countGraphemes } from '../forms/graphemes.js';
import { characterCount } from '../localization/form.strings.js';

const SPOKEN_FROM = 0.75;
const TYPING_PAUSE = 1e3;
const LOOK_EVERY = 1e3;
class CharacterCountController {
  #announcer;
  #language;
  #pause;
  #look;
  /** The text as it was last known, by an event or by a look. */
  #known = "";
  constructor(host, announcer, language) {
    this.#announcer = announcer;
    this.#language = language;
    host.addController(this);
  }
  hostDisconnected() {
    this.unwatch();
  }
  /** The text has changed: once typing pauses, the count is spoken. */
  changed(text, limit) {
    this.#known = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const count = countGraphemes(text);
      if (count >= limit * SPOKEN_FROM) this.#announcer.say(characterCount(this.#language(), limit - count));
    }, TYPING_PAUSE);
  }
  /** The box has focus: from now on, changes without an event are found. */
  watch(box, onInput) {
    this.unwatch();
    this.#known = box.value;
    this.#look = setInterval(() => {
      if (box.value !== this.#known) onInput(this.#known = box.value);
    }, LOOK_EVERY);
  }
  unwatch() {
    clearTimeout(this.#pause);
    clearInterval(this.#look);
    this.#known = "";
  }
}

export { CharacterCountController };
