// Made from the sources by "npm run build".
import type {HTMLAttributes} from 'svelte/elements';
import type {HysBanner, HysDismissEvent, HysFailedEvent, HysFeedback, HysLoadedEvent, HysPanelSignUp, HysSentEvent, HysStepEvent, HysSubmitEvent, HysWaitingEvent, HysYouSaidWeDid} from '../types/index.js';
import type {HysBannerProps, HysFeedbackProps, HysPanelSignUpProps, HysYouSaidWeDidProps} from './props.js';

type Own<Element extends EventTarget, Props> = Omit<HTMLAttributes<Element>, keyof Props> & Props;

interface HysBannerListeners {
  /** the visitor has hidden it */
  'onhys-dismiss'?: (event: HysDismissEvent & {target: HysBanner}) => void;
  /** its source has been read */
  'onhys-loaded'?: (event: HysLoadedEvent & {target: HysBanner}) => void;
}

interface HysFeedbackListeners {
  /** before sending; cancelable, `respondWith()` takes over */
  'onhys-submit'?: (event: HysSubmitEvent & {target: HysFeedback}) => void;
  /** the endpoint has accepted the answer */
  'onhys-sent'?: (event: HysSentEvent & {target: HysFeedback}) => void;
  /** not accepted yet; the element keeps the words */
  'onhys-waiting'?: (event: HysWaitingEvent & {target: HysFeedback}) => void;
  /** not accepted, and not tried again by itself; the visitor keeps the words */
  'onhys-failed'?: (event: HysFailedEvent & {target: HysFeedback}) => void;
  /** another step is on screen */
  'onhys-step'?: (event: HysStepEvent & {target: HysFeedback}) => void;
}

interface HysPanelSignUpListeners {
  /** before sending; cancelable, `respondWith()` takes over */
  'onhys-submit'?: (event: HysSubmitEvent & {target: HysPanelSignUp}) => void;
  /** the endpoint has accepted the sign-up, or the answers about equality */
  'onhys-sent'?: (event: HysSentEvent & {target: HysPanelSignUp}) => void;
  /** not accepted yet; the element keeps the words */
  'onhys-waiting'?: (event: HysWaitingEvent & {target: HysPanelSignUp}) => void;
  /** not accepted, and not tried again by itself; the visitor keeps the words */
  'onhys-failed'?: (event: HysFailedEvent & {target: HysPanelSignUp}) => void;
  /** another step is on screen */
  'onhys-step'?: (event: HysStepEvent & {target: HysPanelSignUp}) => void;
}

interface HysYouSaidWeDidListeners {
  /** the updates are there */
  'onhys-loaded'?: (event: HysLoadedEvent & {target: HysYouSaidWeDid}) => void;
}

interface HaveYourSayElements {
  /** Tells visitors of a consultation that is about them: until when they can take part, how, and what came of it. */
  'hys-banner': Own<HysBanner, HysBannerProps & HysBannerListeners>;
  /** Asks visitors what they think, inside the page, and tells them whether their answer arrived. */
  'hys-feedback': Own<HysFeedback, HysFeedbackProps & HysFeedbackListeners>;
  /** Lets people join a youth forum, a parent panel or a patient voices forum, inside the page. Who somebody is and their age band decide what is asked; who needs an adult's permission leaves only what it takes to ask that adult. */
  'hys-panel-sign-up': Own<HysPanelSignUp, HysPanelSignUpProps & HysPanelSignUpListeners>;
  /** Shows people what their words have changed: what was said, what was done, and why something was not. */
  'hys-you-said-we-did': Own<HysYouSaidWeDid, HysYouSaidWeDidProps & HysYouSaidWeDidListeners>;
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends HaveYourSayElements {}
}
