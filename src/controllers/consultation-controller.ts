import type {ReactiveControllerHost} from 'lit';
import type {Consultation} from '../consultation/consultation.js';
import {speaks} from '../consultation/consultation.js';
import {loadConsultations} from '../consultation/load.js';
import type {ReadConsultations} from '../consultation/read-consultations.js';
import {readConsultations} from '../consultation/read-consultations.js';
import type {Language, Manner} from '../localization/language.js';
import {languageIn} from '../localization/language.js';
import {HysLoadedEvent} from './loaded-event.js';
import {reportMistake} from './report.js';

/** Where an element takes its consultations from, highest first. */
export interface ConsultationSource {
  /** One or a list, as data, set by a script or by the page's settings. */
  readonly consultation: unknown;
  /** The address of a list: our own JSON, or Citizen Space's. */
  readonly src: string;
}

/** `hasUpdated` is Lit's: whether anything has been rendered. */
type Host = ReactiveControllerHost & Element & {readonly hasUpdated: boolean};

/**
 * Finds the consultations that an element may speak of. While there is nothing sound to show, the element's own
 * children stay.
 */
export class ConsultationController {
  readonly #host: Host;
  readonly #source: () => ConsultationSource;
  readonly #own: (outcome: string) => Consultation | undefined;
  #taken: ConsultationSource | undefined;
  #read: readonly Consultation[] | undefined;

  /**
   * `own` is the consultation that the element's attributes describe, for where there is no other source. It is told
   * what is shown if they do not.
   */
  constructor(
    host: Host,
    source: () => ConsultationSource,
    own: (outcome: string) => Consultation | undefined,
  ) {
    this.#host = host;
    this.#source = source;
    this.#own = own;
  }

  /** `undefined` while they are loading, and for good if they cannot be used; empty if there is none. */
  get all(): readonly Consultation[] | undefined {
    return this.#read;
  }

  /** Looks again where they come from; to be called before an update. */
  resolve(): void {
    if (!this.#isForeign) {
      const own = this.#own(this.#outcome);
      this.#read = own && [own];
    }
    const source = this.#source();
    const before = this.#taken;
    if (before?.consultation === source.consultation && before?.src === source.src) return;
    this.#taken = source;
    if (source.consultation)
      this.#take(readConsultations(source.consultation, this.#host.baseURI), 'consultation');
    else if (source.src) void this.#load(source);
  }

  /**
   * The language in which a consultation can be told in whole: that of the element, or English where it has no complete
   * Welsh. Half of each would also make the marked language untrue (WCAG 2.2 3.1.2). What attributes say is in the
   * language of the page.
   */
  languageFor(consultation: Consultation | undefined, language: Language, manner: Manner): Language {
    if (!consultation || !this.#isForeign || speaks(consultation, language.locale)) return language;
    reportMistake(
      this.#host,
      'consultation',
      `${consultation.id}: a text without "${language.locale}"`,
      'Every text needs one in that language. Until then all of it is shown in English.',
    );
    return languageIn('en-GB', manner);
  }

  /** What a visitor sees where nothing sound has come. */
  get #outcome(): string {
    return this.#host.hasUpdated ? 'What was there before stays.' : 'The fallback is shown.';
  }

  get #isForeign(): boolean {
    const {consultation, src} = this.#source();
    return Boolean(consultation || src);
  }

  #take({consultations, mistakes}: ReadConsultations, attribute: string): void {
    const [first, ...more] = mistakes;
    if (first) {
      reportMistake(
        this.#host,
        `${attribute} ${first.place}`.trim(),
        first.found,
        `Expected ${first.expected}.${more.length ? ` Mistakes besides this one: ${more.length}.` : ''} ` +
          (consultations.length ? 'What is wrong is left out.' : this.#outcome),
      );
    }
    // What cannot be shown replaces nothing.
    if (!first || consultations.length) this.#read = consultations;
    this.#host.requestUpdate();
  }

  async #load(source: ConsultationSource): Promise<void> {
    let url: string;
    try {
      url = new URL(source.src, this.#host.baseURI).href;
    } catch (error) {
      return this.#failed(source, String(error));
    }
    const read = await loadConsultations(url);
    // Another source may have been named meanwhile.
    if (this.#taken !== source) return;
    if ('failure' in read) return this.#failed(source, read.failure);
    this.#take(read, 'src');
    this.#host.dispatchEvent(new HysLoadedEvent(read.consultations.length));
  }

  #failed({src}: ConsultationSource, why: string): void {
    reportMistake(
      this.#host,
      'src',
      src,
      `No consultations could be read from there (${why}). ${this.#outcome}`,
    );
  }
}
