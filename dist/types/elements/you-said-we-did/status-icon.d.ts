import type { TemplateResult } from 'lit';
import type { Status } from '../../feed/feed.js';
/** The words beside it say the same, so it has no name. */
export declare const statusIcon: (status: Status | "said" | "answer") => TemplateResult;
