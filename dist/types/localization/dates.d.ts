import type { Language } from './language.js';
/** The date: 27 March 2026. */
export declare const formatDate: (language: Pick<Language, "locale">, moment: Date) => string;
/** The date with its weekday: Friday 27 March 2026. In Welsh only after a colon or alone, since `ar` would mutate it. */
export declare function formatDateWithWeekday(language: Pick<Language, 'locale'>, moment: Date): string;
/** The time of day: 9am, 5:30pm, midday. */
export declare function formatTime(language: Pick<Language, 'locale'>, moment: Date): string;
/** A time of day as it stands after "to". In Welsh that is "i", which mutates what begins with c: i ganol dydd. */
export declare const untilTime: (language: Pick<Language, "locale">, time: string) => string;
