import type {Destination} from '../../../src/submission/destination.js';
import type {Delivery} from '../../../src/submission/delivery.js';
import type {ServiceName} from '../../../src/submission/services.js';
import {version} from '../../../src/version.js';
import {ID, REFERENCE} from '../../support/fakes/submission.js';

/** What a site has to say of one service, and what arrives there then. */
export interface Row {
  readonly attributes: Partial<Destination>;
  /** On the page's own origin, where the service lets in no other. */
  readonly isAtHome?: boolean;
  /** What the service has stored in the end, as it reads the body: JSON, or the fields of a form in order. */
  readonly stored: unknown;
  /** Said to a word that the service refuses; it stands in the answer to `improve`. */
  readonly refusal: Delivery;
}

/** What every submission of these tests says. */
export const said = {
  answers: {useful: 'no', improve: 'Say where to park & when.\nWelsh too: tŷ 🏥', ways: ['email', 'post']},
  contact: {'reply-email': 'sam@example.org'},
  topic: 'parking',
} as const;

const [useful, improve, ways, email] = ['no', said.answers.improve, said.answers.ways, 'sam@example.org'];

const whole = {
  schema: 'have-your-say/submission/1',
  id: ID,
  reference: REFERENCE,
  kind: 'feedback',
  form: {id: 'page-useful', version: '1'},
  language: 'en-GB',
  reading: 'standard',
  audience: 'adult',
  region: 'wales',
  topic: 'parking',
  page: {url: 'https://hospital.example/visiting', title: 'Visiting'},
  createdAt: '2026-03-02T09:00:00.000Z',
  answers: {useful, improve, ways},
  contact: {'reply-email': email},
  element: {name: 'hys-feedback', version},
};

const flat = {
  useful,
  improve,
  ways,
  'reply-email': email,
  id: ID,
  reference: REFERENCE,
  kind: 'feedback',
  language: 'en-GB',
  reading: 'standard',
  audience: 'adult',
  region: 'wales',
  topic: 'parking',
  createdAt: '2026-03-02T09:00:00.000Z',
  form: 'page-useful',
  formVersion: '1',
  page: 'https://hospital.example/visiting',
  pageTitle: 'Visiting',
};

/** As a form sends it: several answers to one question are as many fields. */
const fieldsOf = (record: Readonly<Record<string, string | readonly string[]>>) =>
  Object.entries(record).flatMap(([name, value]) => [value].flat().map((text) => [name, text]));

const rejected = (
  status: number,
  ...problems: Extract<Delivery, {kind: 'rejected'}>['problems']
): Delivery => ({
  kind: 'rejected',
  status,
  problems,
});

/** Without a word about a single field. */
const refused = (status: number, said: string): Delivery => ({kind: 'rejected', status, problems: [], said});

const improveIsRefused = (words?: string) => ({
  field: 'improve',
  code: 'refused' as const,
  ...(words && {words}),
});

/** A new service is a new row here. */
export const rows: Readonly<Record<Exclude<ServiceName, 'salesforce' | 'mailchimp'>, Row>> = {
  json: {attributes: {}, stored: whole, refusal: rejected(422, improveIsRefused())},
  receiver: {attributes: {}, stored: whole, refusal: rejected(422, improveIsRefused())},
  'power-automate': {
    attributes: {},
    stored: flat,
    refusal: {
      kind: 'rejected',
      status: 400,
      problems: [],
      said: 'The input body does not match its schema.',
      isFault: true,
    },
  },
  'apps-script': {
    attributes: {},
    stored: flat,
    refusal: refused(200, 'SyntaxError'),
  },
  'google-forms': {
    attributes: {fieldNames: 'useful=entry.11,improve=entry.12,ways=entry.13,reply-email=entry.14'},
    stored: fieldsOf({'entry.11': useful, 'entry.12': improve, 'entry.13': ways, 'entry.14': email}),
    // It refuses too, and nobody can see it.
    refusal: {kind: 'passed-on', to: ''},
  },
  formspree: {
    attributes: {},
    stored: flat,
    refusal: rejected(422, improveIsRefused('should be of another kind')),
  },
  basin: {attributes: {}, stored: flat, refusal: rejected(422, improveIsRefused('is invalid'))},
  netlify: {
    attributes: {extra: 'form-name=feedback'},
    isAtHome: true,
    stored: fieldsOf({...flat, 'form-name': 'feedback'}),
    refusal: refused(422, 'Error'),
  },
  'contact-form-7': {
    attributes: {
      fieldNames:
        'useful=your-rating,improve=your-message,ways=your-ways,reply-email=your-email,reference=your-reference',
    },
    stored: fieldsOf({
      'your-rating': useful,
      'your-message': improve.replace('\n', '\r\n'),
      'your-ways[]': ways,
      'your-email': email,
      'your-reference': REFERENCE,
      _wpcf7_unit_tag: 'have-your-say',
    }),
    refusal: refused(200, 'There was an error trying to send your message.'),
  },
  'gravity-forms': {
    attributes: {fieldNames: 'useful=input_1,improve=input_2,ways=input_3,reply-email=input_4,id=input_5'},
    stored: {input_1: useful, input_2: improve, input_3: 'email, post', input_4: email, input_5: ID},
    refusal: rejected(400, improveIsRefused('This field is required.')),
  },
  'drupal-webform': {
    attributes: {
      fieldNames: 'useful=rating,improve=comment,ways=ways,reply-email=email',
      extra: 'webform_id=feedback',
    },
    isAtHome: true,
    stored: {rating: useful, comment: improve, ways, email, webform_id: 'feedback'},
    refusal: rejected(400, improveIsRefused('Comment is not valid.')),
  },
  'umbraco-forms': {
    attributes: {fieldNames: 'useful=rating,improve=comment,ways=ways,reply-email='},
    isAtHome: true,
    stored: {values: {rating: useful, comment: improve, ways}},
    refusal: rejected(422, improveIsRefused('Please provide a valid value for Comment')),
  },
  hubspot: {
    attributes: {fieldNames: 'useful=rating,improve=message,ways=contact_ways,reply-email=email'},
    stored: {
      fields: [
        {name: 'rating', value: useful},
        {name: 'message', value: improve},
        {name: 'contact_ways', value: 'email;post'},
        {name: 'email', value: email},
      ],
    },
    refusal: refused(400, 'The request is not valid'),
  },
};
