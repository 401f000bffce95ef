import type { Answers, FormDefinition } from '../definition.js';
import type { Band } from '../sign-up/bands.js';
/** The pack for a region. Where that is not known, the one for England. */
export declare const packIdFor: (region: string | null | undefined) => string;
/** A pack without what is asked only from 16. */
export declare const packWithout16: (pack: FormDefinition) => FormDefinition;
/** A pack as it is asked in an age band. Whoever has not said how old they are may be a child. */
export declare function forBand(pack: FormDefinition, band: Band | undefined): FormDefinition;
/** A pack as it must have been asked to be answered like this: the answers carry no age to tell it by. */
export declare const packAsAsked: (pack: FormDefinition, answers: Answers) => FormDefinition;
