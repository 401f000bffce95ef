import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {countGraphemes} from '../forms/graphemes.js';
import {characterCount} from '../localization/form.strings.js';
import type {Language} from '../localization/language.js';
import type {Announcer} from './announcer.js';

/** From this share of the limit on, the count is spoken when typing pauses. */
const SPOKEN_FROM = 0.75;
/** How long typing has to pause before the count is spoken, in milliseconds. */
const TYPING_PAUSE = 1000;
/** How often a focused box is looked at: Dragon and some dictation change the text without an event. */
const LOOK_EVERY = 1000;

/** Speaks how many characters are left, and notices text that arrives without an event. */
export class CharacterCountController implements ReactiveController {
  readonly #announcer: Announcer;
  readonly #language: () => Language;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setInterval> | undefined;
  /** The text as it was last known, by an event or by a look. */
  #known = '';

  constructor(host: ReactiveControllerHost, announcer: Announcer, language: () => Language) {
    this.#announcer = announcer;
    this.#language = language;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.unwatch();
  }

  /** The text has changed: once typing pauses, the count is spoken. */
  changed(text: string, limit: number): void {
    this.#known = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const count = countGraphemes(text);
      if (count >= limit * SPOKEN_FROM) this.#announcer.say(characterCount(this.#language(), limit - count));
    }, TYPING_PAUSE);
  }

  /** The box has focus: from now on, changes without an event are found. */
  watch(box: HTMLTextAreaElement, onInput: (text: string) => void): void {
    this.unwatch();
    this.#known = box.value;
    this.#look = setInterval(() => {
      if (box.value !== this.#known) onInput((this.#known = box.value));
    }, LOOK_EVERY);
  }

  unwatch(): void {
    clearTimeout(this.#pause);
    clearInterval(this.#look);
    this.#known = '';
  }
}
