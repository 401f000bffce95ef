import type { Language } from './language.js';
/** Would you like a reply, and how? Asked alike by every form that offers one. */
export declare const replyWords: (language: Language) => {
    label: string;
    hint: string;
    missing: string;
    options: {
        email: string;
        phone: string;
        no: string;
    };
};
export declare const emailWords: (language: Language) => {
    label: string;
    missing: string;
};
export declare const phoneWords: (language: Language) => {
    label: string;
    missing: string;
};
