/** The tag of one of the elements. */
export type Tag = 'hys-feedback' | 'hys-banner' | 'hys-panel-sign-up' | 'hys-you-said-we-did';

/** The attributes of a tag, with what each means where it is left out. A test holds this against the elements. */
export type Defaults = Readonly<Record<string, string | number | boolean>>;

const everywhere: Defaults = {
  heading: '',
  'heading-level': 2,
  locale: '',
  reading: '',
  audience: 'adult',
  'org-name': '',
  'org-name-cy': '',
};

const sending: Defaults = {
  endpoint: '',
  'endpoint-type': '',
  encoding: '',
  'field-names': '',
  extra: '',
  envelope: '',
  shape: '',
  'ok-when': '',
  'errors-at': '',
  'idempotency-header': false,
  outbox: 'memory',
  'outbox-key': '',
  topic: '',
  team: '',
  method: '',
  test: false,
  'contact-href': '',
  'privacy-href': '',
  'read-when': '',
  'read-when-cy': '',
};

export const defaults: Readonly<Record<Tag, Defaults>> = {
  'hys-feedback': {
    preset: 'page-useful',
    src: '',
    ...everywhere,
    ...sending,
    region: '',
    'free-text': 'on',
    'max-length': 2000,
    'panel-href': '',
  },
  'hys-banner': {
    ...everywhere,
    preset: '',
    summary: '',
    opens: '',
    closes: '',
    'hide-after-days': 90,
    remember: 'none',
    src: '',
    'consultation-href': '',
    'feed-href': '',
    'panel-href': '',
    'contact-href': '',
  },
  'hys-panel-sign-up': {
    preset: 'youth-forum',
    panels: '',
    'min-age': '',
    'max-age': '',
    'permission-age': '',
    src: '',
    ...everywhere,
    ...sending,
    region: '',
  },
  'hys-you-said-we-did': {
    src: '',
    'src-cy': '',
    limit: 5,
    images: 'none',
    preset: '',
    ...everywhere,
    region: '',
  },
};

/** What only markup can say, with its default: where an element renders is settled before any setting is read. */
export const markupOnly: Defaults = {render: 'shadow', id: '', class: '', lang: '', dir: ''};
