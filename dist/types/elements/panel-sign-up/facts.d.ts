import type { TemplateResult } from 'lit';
import type { Panel } from '../../forms/sign-up/panels.js';
import type { Language } from '../../localization/language.js';
/** What a site says of its panels, before anybody is asked anything. */
export declare const factsOf: (panels: readonly Panel[], language: Language) => TemplateResult;
