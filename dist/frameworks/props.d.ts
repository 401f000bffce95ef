// Made from the sources by "npm run build".
import type {HysBanner, HysFeedback, HysPanelSignUp, HysYouSaidWeDid} from '../types/index.js';

export interface HysBannerProps {
  /** Where it renders: in a shadow root, or in the page itself for tools that cannot see into one. Set it in the HTML. */
  'render'?: 'light' | 'shadow';
  /** The name of the consultation; above the names of those that come from `src`, the heading of the element. */
  'heading'?: string;
  /** The level of the heading, 1 to 6; what is inside follows. */
  'heading-level'?: number | `${number}`;
  /** One sentence on what it is about. */
  'summary'?: string;
  /** When it opens: a date, or a time in the United Kingdom. Without it, it is open already. */
  'opens'?: string;
  /** When it closes: with the end of that date, or at that time in the United Kingdom. */
  'closes'?: string;
  /** For how many days after the day on which it closes it is still shown. */
  'hide-after-days'?: number | `${number}`;
  /** How long the browser remembers that a visitor has hidden it: `none`, `session` or `local`. */
  'remember'?: 'local' | 'none' | 'session';
  /** The address of consultations: JSON of the site's own, or what Citizen Space answers. */
  'src'?: string;
  /** A name from the page's settings. */
  'preset'?: string;
  /** The page on which people take part. */
  'consultation-href'?: string;
  /** The page that says what people said and what changed. */
  'feed-href'?: string;
  /** The page on which people join a panel. */
  'panel-href'?: string;
  /** A page with ways to get in touch. */
  'contact-href'?: string;
  /** Who runs it. */
  'org-name'?: string;
  /** Who runs it, in Welsh. */
  'org-name-cy'?: string;
  /** The language to speak, where the page's `lang` is wrong. */
  'locale'?: string;
  /** `easy` for Easy Read; without it, as the language tag says. */
  'reading'?: 'easy' | 'standard';
  /** Whose words it uses: `young` for those of young people, where their script is on the page. */
  'audience'?: 'adult' | 'parent' | 'young';
  /** The level of the heading, 1 to 6; what is inside follows. */
  headingLevel?: HysBanner['headingLevel'];
  /** For how many days after the day on which it closes it is still shown. */
  hideAfterDays?: HysBanner['hideAfterDays'];
  /** One consultation or a list, as data. Above `src`, which is above the attributes. */
  consultation?: HysBanner['consultation'];
  /** The page on which people take part. */
  consultationHref?: HysBanner['consultationHref'];
  /** The page that says what people said and what changed. */
  feedHref?: HysBanner['feedHref'];
  /** The page on which people join a panel. */
  panelHref?: HysBanner['panelHref'];
  /** A page with ways to get in touch. */
  contactHref?: HysBanner['contactHref'];
  /** Who runs it. */
  orgName?: HysBanner['orgName'];
  /** Who runs it, in Welsh. */
  orgNameCy?: HysBanner['orgNameCy'];
  /** Words of the site's own, by language tag and message id. */
  strings?: HysBanner['strings'];
}

export interface HysFeedbackProps {
  /** Where it renders: in a shadow root, or in the page itself for tools that cannot see into one. Set it in the HTML. */
  'render'?: 'light' | 'shadow';
  /** What is asked: `page-useful`, `friends-and-family`, `experience`, or a name from the page's settings. */
  'preset'?: string;
  /** The address of a form definition of the site's own, as JSON. */
  'src'?: string;
  /** `off` leaves out every question that takes free text, for when nobody can look after what is written. */
  'free-text'?: string;
  /** The element's heading; without it, the preset's own. */
  'heading'?: string;
  /** The level of the heading, 1 to 6; what is inside follows. */
  'heading-level'?: number | `${number}`;
  /** Where answers go: an `https:` address, or a path on this site. */
  'endpoint'?: string;
  /** What kind of endpoint it is: `receiver` for our own, or the name of a service; without it, any that takes JSON. */
  'endpoint-type'?: string;
  /** How the body is written, where that is not as the service usually takes it. */
  'encoding'?: string;
  /** What each field is called at the service: `improve=comment,useful=rating`. Nothing after `=` leaves it out. */
  'field-names'?: string;
  /** Fields that are the same each time: `orgid=00D…,retURL=https://…`. */
  'extra'?: string;
  /** Where in the JSON the fields go, as names with dots between. */
  'envelope'?: string;
  /** `list`: each field as `{"name": …, "value": …}`. */
  'shape'?: string;
  /** What the service's answer has to say before anybody is thanked: `status=mail_sent`. */
  'ok-when'?: string;
  /** Where the service's answer says what is wrong with which field. */
  'errors-at'?: string;
  /** Whether each submission's id also goes into an `Idempotency-Key` header. */
  'idempotency-header'?: boolean | '';
  /** `sealed` keeps what waits on the device, so that only the receiver can open it; it needs an add-on script. */
  'outbox'?: string;
  /** The receiver's public key, without which nothing is sealed. */
  'outbox-key'?: string;
  /** What the answers are about; stored with each. */
  'topic'?: string;
  /** Which team or ward they are about; stored with each. */
  'team'?: string;
  /** How they are collected, such as `tablet`; stored with each. */
  'method'?: string;
  /** Marks what is sent as a trial, on screen and wherever it is stored. */
  'test'?: boolean | '';
  /** A page with other ways to get in touch; offered whenever an answer could not be sent. */
  'contact-href'?: string;
  /** The privacy notice. */
  'privacy-href'?: string;
  /** The page on which people join a panel; offered after sending. */
  'panel-href'?: string;
  /** When somebody reads what is sent, as a sentence. */
  'read-when'?: string;
  /** The same in Welsh; a Welsh page shows nothing rather than English. */
  'read-when-cy'?: string;
  /** The most characters that a long answer may have. */
  'max-length'?: number | `${number}`;
  /** The language to speak, where the page's `lang` is wrong. */
  'locale'?: string;
  /** Who asks. */
  'org-name'?: string;
  /** Who asks, in Welsh. */
  'org-name-cy'?: string;
  /** `easy` for Easy Read; without it, as the language tag says. */
  'reading'?: 'easy' | 'standard';
  /** Whose words it uses: `young` for those of young people, where their script is on the page. */
  'audience'?: 'adult' | 'parent' | 'young';
  /** The nation whose helplines are shown; without it, only those of the whole United Kingdom. */
  'region'?: 'border' | 'england' | 'northern-ireland' | 'scotland' | 'wales';
  /** A form definition of the site's own, as data. Above `src`, which is above `preset`. */
  form?: HysFeedback['form'];
  /** `off` leaves out every question that takes free text, for when nobody can look after what is written. */
  freeText?: HysFeedback['freeText'];
  /** The level of the heading, 1 to 6; what is inside follows. */
  headingLevel?: HysFeedback['headingLevel'];
  /** What kind of endpoint it is: `receiver` for our own, or the name of a service; without it, any that takes JSON. */
  endpointType?: HysFeedback['endpointType'];
  /** What each field is called at the service: `improve=comment,useful=rating`. Nothing after `=` leaves it out. */
  fieldNames?: HysFeedback['fieldNames'];
  /** What the service's answer has to say before anybody is thanked: `status=mail_sent`. */
  okWhen?: HysFeedback['okWhen'];
  /** Where the service's answer says what is wrong with which field. */
  errorsAt?: HysFeedback['errorsAt'];
  /** Whether each submission's id also goes into an `Idempotency-Key` header. */
  idempotencyHeader?: HysFeedback['idempotencyHeader'];
  /** The receiver's public key, without which nothing is sealed. */
  outboxKey?: HysFeedback['outboxKey'];
  /** A page with other ways to get in touch; offered whenever an answer could not be sent. */
  contactHref?: HysFeedback['contactHref'];
  /** The privacy notice. */
  privacyHref?: HysFeedback['privacyHref'];
  /** The page on which people join a panel; offered after sending. */
  panelHref?: HysFeedback['panelHref'];
  /** When somebody reads what is sent, as a sentence. */
  readWhen?: HysFeedback['readWhen'];
  /** The same in Welsh; a Welsh page shows nothing rather than English. */
  readWhenCy?: HysFeedback['readWhenCy'];
  /** The most characters that a long answer may have. */
  maxLength?: HysFeedback['maxLength'];
  /** Who asks. */
  orgName?: HysFeedback['orgName'];
  /** Who asks, in Welsh. */
  orgNameCy?: HysFeedback['orgNameCy'];
  /** Words of the site's own, by language tag and message id. */
  strings?: HysFeedback['strings'];
}

export interface HysPanelSignUpProps {
  /** Where it renders: in a shadow root, or in the page itself for tools that cannot see into one. Set it in the HTML. */
  'render'?: 'light' | 'shadow';
  /** The panel to join: `youth-forum`, `parent-panel`, `patient-voices`, or a name from the page's settings. */
  'preset'?: string;
  /** Several built-in panels in one form, between commas. Above `preset`. */
  'panels'?: string;
  /** The youngest age that the panel admits. */
  'min-age'?: string;
  /** The oldest age that the panel admits. */
  'max-age'?: string;
  /** Who is younger needs a parent or carer to agree. */
  'permission-age'?: string;
  /** The address of panels of the site's own, as JSON. */
  'src'?: string;
  /** The element's heading. */
  'heading'?: string;
  /** The level of the heading, 1 to 6; what is inside follows. */
  'heading-level'?: number | `${number}`;
  /** Where sign-ups go: an `https:` address, or a path on this site. */
  'endpoint'?: string;
  /** What kind of endpoint it is: `receiver` for our own, or the name of a service; without it, any that takes JSON. */
  'endpoint-type'?: string;
  /** How the body is written, where that is not as the service usually takes it. */
  'encoding'?: string;
  /** What each field is called at the service: `improve=comment,useful=rating`. Nothing after `=` leaves it out. */
  'field-names'?: string;
  /** Fields that are the same each time: `orgid=00D…,retURL=https://…`. */
  'extra'?: string;
  /** Where in the JSON the fields go, as names with dots between. */
  'envelope'?: string;
  /** `list`: each field as `{"name": …, "value": …}`. */
  'shape'?: string;
  /** What the service's answer has to say before anybody is thanked: `status=mail_sent`. */
  'ok-when'?: string;
  /** Where the service's answer says what is wrong with which field. */
  'errors-at'?: string;
  /** Whether each submission's id also goes into an `Idempotency-Key` header. */
  'idempotency-header'?: boolean | '';
  /** `sealed` keeps what waits on the device, so that only the receiver can open it; it needs an add-on script. */
  'outbox'?: string;
  /** The receiver's public key, without which nothing is sealed. */
  'outbox-key'?: string;
  /** What the sign-ups are about; stored with each, except of a child who needs permission. */
  'topic'?: string;
  /** Which team they are for; stored with each, except of a child who needs permission. */
  'team'?: string;
  /** How they are collected, such as `tablet`; stored with each, except of a child who needs permission. */
  'method'?: string;
  /** Marks what is sent as a trial, on screen and wherever it is stored. */
  'test'?: boolean | '';
  /** A page with other ways to get in touch, for people whom no panel admits and whenever sending fails. */
  'contact-href'?: string;
  /** The privacy notice. Nobody is asked anything without one. */
  'privacy-href'?: string;
  /** When somebody reads what is sent, as a sentence. */
  'read-when'?: string;
  /** The same in Welsh; a Welsh page shows nothing rather than English. */
  'read-when-cy'?: string;
  /** The language to speak, where the page's `lang` is wrong. */
  'locale'?: string;
  /** Who asks. */
  'org-name'?: string;
  /** Who asks, in Welsh. */
  'org-name-cy'?: string;
  /** `easy` for Easy Read; without it, as the language tag says. */
  'reading'?: 'easy' | 'standard';
  /** Whose words it uses: `young` for those of young people, where their script is on the page. */
  'audience'?: 'adult' | 'parent' | 'young';
  /** The nation whose questions about equality are asked: those of Wales, or else of England. */
  'region'?: 'border' | 'england' | 'northern-ireland' | 'scotland' | 'wales';
  /** The youngest age that the panel admits. */
  minAge?: HysPanelSignUp['minAge'];
  /** The oldest age that the panel admits. */
  maxAge?: HysPanelSignUp['maxAge'];
  /** Who is younger needs a parent or carer to agree. */
  permissionAge?: HysPanelSignUp['permissionAge'];
  /** Panels of the site's own, as data. Above `src`, which is above `panels`. */
  form?: HysPanelSignUp['form'];
  /** The level of the heading, 1 to 6; what is inside follows. */
  headingLevel?: HysPanelSignUp['headingLevel'];
  /** What kind of endpoint it is: `receiver` for our own, or the name of a service; without it, any that takes JSON. */
  endpointType?: HysPanelSignUp['endpointType'];
  /** What each field is called at the service: `improve=comment,useful=rating`. Nothing after `=` leaves it out. */
  fieldNames?: HysPanelSignUp['fieldNames'];
  /** What the service's answer has to say before anybody is thanked: `status=mail_sent`. */
  okWhen?: HysPanelSignUp['okWhen'];
  /** Where the service's answer says what is wrong with which field. */
  errorsAt?: HysPanelSignUp['errorsAt'];
  /** Whether each submission's id also goes into an `Idempotency-Key` header. */
  idempotencyHeader?: HysPanelSignUp['idempotencyHeader'];
  /** The receiver's public key, without which nothing is sealed. */
  outboxKey?: HysPanelSignUp['outboxKey'];
  /** A page with other ways to get in touch, for people whom no panel admits and whenever sending fails. */
  contactHref?: HysPanelSignUp['contactHref'];
  /** The privacy notice. Nobody is asked anything without one. */
  privacyHref?: HysPanelSignUp['privacyHref'];
  /** When somebody reads what is sent, as a sentence. */
  readWhen?: HysPanelSignUp['readWhen'];
  /** The same in Welsh; a Welsh page shows nothing rather than English. */
  readWhenCy?: HysPanelSignUp['readWhenCy'];
  /** Who asks. */
  orgName?: HysPanelSignUp['orgName'];
  /** Who asks, in Welsh. */
  orgNameCy?: HysPanelSignUp['orgNameCy'];
  /** Words of the site's own, by language tag and message id. */
  strings?: HysPanelSignUp['strings'];
}

export interface HysYouSaidWeDidProps {
  /** Where it renders: in a shadow root, or in the page itself for tools that cannot see into one. Set it in the HTML. */
  'render'?: 'light' | 'shadow';
  /** The address of a feed. Without it, the `<article>`s inside the element are the updates. */
  'src'?: string;
  /** The address of the same feed in Welsh, where the feed itself is in one language. */
  'src-cy'?: string;
  /** How many updates show at first, and how many more at each "Show more". */
  'limit'?: number | `${number}`;
  /** `same-origin` shows pictures that lie on this site; the site's policy has to allow `img-src 'self'`. */
  'images'?: 'none' | 'same-origin';
  /** The element's heading; without it, "You said, we did". */
  'heading'?: string;
  /** The level of the heading, 1 to 6; what is inside follows. */
  'heading-level'?: number | `${number}`;
  /** A name from the page's settings. */
  'preset'?: string;
  /** The language to speak, where the page's `lang` is wrong. */
  'locale'?: string;
  /** Whose updates they are, where the feed has no title. */
  'org-name'?: string;
  /** The same, in Welsh. */
  'org-name-cy'?: string;
  /** `easy` for Easy Read; without it, as the language tag says. */
  'reading'?: 'easy' | 'standard';
  /** Whose words it uses: `young` for those of young people, where their script is on the page. */
  'audience'?: 'adult' | 'parent' | 'young';
  /** Taken so that settings for all elements may name it; nothing here depends on it. */
  'region'?: 'border' | 'england' | 'northern-ireland' | 'scotland' | 'wales';
  /** The address of the same feed in Welsh, where the feed itself is in one language. */
  srcCy?: HysYouSaidWeDid['srcCy'];
  /** A feed as data, as JSON would have it. Above `src`. */
  feed?: HysYouSaidWeDid['feed'];
  /** The level of the heading, 1 to 6; what is inside follows. */
  headingLevel?: HysYouSaidWeDid['headingLevel'];
  /** Words of the site's own, by language tag and message id. */
  strings?: HysYouSaidWeDid['strings'];
  /** Whose updates they are, where the feed has no title. */
  orgName?: HysYouSaidWeDid['orgName'];
  /** The same, in Welsh. */
  orgNameCy?: HysYouSaidWeDid['orgNameCy'];
}
