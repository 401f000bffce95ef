import type { Basis } from '../../forms/sign-up/panels.js';
import type { Language } from '../../localization/language.js';
export declare const heading: (language: Language) => string;
/** Where a step stands among the others, as far as their number is known. */
export declare const stepCaption: (language: Language, step: number, of: number | undefined) => string;
/** What a panel is, in names for what a site says of it. */
export declare const factLabels: (language: Language) => {
    for: string;
    ages: string;
    area: string;
    meets: string;
    rewards: string;
    runBy: string;
};
/** What is said beside the questions, by the step that asks them. */
export declare const notices: (language: Language) => {
    nothingSent: string;
    permission: string;
    trusted: string;
    payment: string;
    use: string;
    complain: string;
    leaving: string;
    notSentYet: string;
};
/** Why an organisation may hold what people give. */
export declare const basisText: (language: Language, basis: Basis) => string;
/** What is said to somebody whom no panel here admits. */
export declare const kindWords: (language: Language) => Readonly<Record<string, string>>;
export declare const checkWords: (language: Language) => {
    change: string;
    notProvided: string;
    join: string;
    ask: string;
};
/** What becomes of a sign-up that has arrived. */
export declare const arrived: (language: Language) => {
    joined: string;
    joinedNext: string;
    asking: string;
    askingNext: string;
    copy: string;
    print: string;
    save: string;
    clear: string;
    cleared: string;
};
export declare const equalityWords: (language: Language) => {
    heading: string;
    text: string;
    yes: string;
    no: string;
    sent: string;
    skipped: string;
};
