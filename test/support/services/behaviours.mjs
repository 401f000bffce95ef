// How each service behaves that answers can go to, as its documentation or source tells it: what it takes, what it
// answers, and how it refuses. A new row of src/submission/services.ts is a row here.

/**
 * A POST, read as its content type says.
 * @typedef {object} Post
 * @property {string} type the content type without parameters
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} path after the name of the service
 * @property {string} address where the service itself is
 * @property {unknown} json `undefined` if it is none
 * @property {[string, string][]} fields of a form, in order
 */

/**
 * @typedef {object} Reply
 * @property {number} [status] 200 without it
 * @property {unknown} [json]
 * @property {string} [page]
 * @property {string} [location]
 * @property {unknown} [stores] what is kept of the post; without it, nothing is
 * @property {boolean} [hidden] no CORS headers, whatever the service says otherwise
 */

/**
 * `cors`: whether other origins may read what it answers; `preflight`: whether it answers OPTIONS.
 * @typedef {{cors: boolean, preflight: boolean, post: (post: Post) => Reply}} Behaviour
 */

const thanks = '<!doctype html><html><title>Thank you!</title><p>Your response has been recorded.</p></html>';
const error = '<!doctype html><html><title>Error</title></html>';

/** The word that each service refuses. */
export const BAD_WORD = 'casino';

/** @param {unknown} value */
const says = (value) => JSON.stringify(value ?? null).includes(BAD_WORD);

/** @param {Post} post @returns {Record<string, unknown>} */
const record = ({json}) =>
  /** @type {Record<string, unknown>} */ (json && typeof json === 'object' ? json : {});

/** @param {Post} post @param {string} name */
const field = ({fields}, name) => fields.find(([one]) => one === name)?.[1] ?? '';

/** @param {Post} post */
const isJson = ({type, json}) => type === 'application/json' && json !== undefined && json !== null;

/** @type {Behaviour} */
const ownEndpoint = {
  cors: true,
  preflight: true,
  post(post) {
    if (!isJson(post)) return {status: 415, json: {error: 'json-only'}};
    if (says(post.json)) return {status: 422, json: {fields: [{field: 'improve', code: 'refused'}]}};
    return {status: 201, json: {id: record(post).id}, stores: post.json};
  },
};

/** @type {Record<import('../../../src/submission/services.js').ServiceName, Behaviour>} */
export const behaviours = {
  json: ownEndpoint,
  receiver: {
    ...ownEndpoint,
    post: (post) =>
      post.headers['idempotency-key'] === record(post).id ? ownEndpoint.post(post) : {status: 400, json: {}},
  },

  // A trigger "When an HTTP request is received" without a Response step. Its schema says that every value is a text
  // or a list of texts.
  'power-automate': {
    cors: true,
    preflight: true,
    post(post) {
      const {json} = post;
      const isText = (/** @type {unknown} */ value) =>
        typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
      if (!isJson(post) || says(json) || !Object.values(record(post)).every(isText)) {
        return {
          status: 400,
          json: {
            error: {code: 'TriggerInputSchemaMismatch', message: 'The input body does not match its schema.'},
          },
        };
      }
      return {status: 202, stores: json};
    },
  },

  // A web app with doPost(e), published to "Anyone". It answers by way of another address, 200 whatever happens, and
  // knows no OPTIONS.
  'apps-script': {
    cors: true,
    preflight: false,
    post({type, json, address}) {
      const isTaken = type === 'text/plain' && json && !says(json);
      const answer = isTaken ? {result: 'success', row: 7} : {result: 'error', error: 'SyntaxError'};
      const location = `${address}/echo?user_content=${encodeURIComponent(JSON.stringify(answer))}`;
      return {status: 302, location, ...(isTaken && {stores: json})};
    },
  },

  // Nobody from another origin reads what it answers.
  'google-forms': {
    cors: false,
    preflight: false,
    post({type, fields}) {
      const isTaken =
        type === 'application/x-www-form-urlencoded' && fields.every(([name]) => /^entry\.\d+$/.test(name));
      return isTaken && !says(fields) ? {page: thanks, stores: fields} : {status: 400, page: error};
    },
  },

  formspree: {
    cors: true,
    preflight: true,
    post(post) {
      if (!isJson(post)) return {status: 400, json: {error: 'Form should POST'}};
      if (!String(post.headers.accept).includes('json')) return {status: 302, location: '/thanks'};
      if (says(post.json)) {
        const errors = [{code: 'TYPE_TEXT', field: 'improve', message: 'should be of another kind'}];
        return {status: 422, json: {error: 'Validation errors', errors}};
      }
      return {json: {next: '/thanks', ok: true}, stores: post.json};
    },
  },

  basin: {
    cors: true,
    preflight: true,
    post(post) {
      if (!isJson(post)) return {status: 415, json: {error: 'json only'}};
      if (says(post.json)) return {status: 422, json: {success: false, errors: {improve: ['is invalid']}}};
      return {json: {success: true}, stores: post.json};
    },
  },

  // The same site; a name that no static form has is not found.
  netlify: {
    cors: false,
    preflight: false,
    post(post) {
      const isTaken =
        post.type === 'application/x-www-form-urlencoded' && field(post, 'form-name') === 'feedback';
      if (!isTaken) return {status: 404, page: error};
      return says(post.fields) ? {status: 422, page: error} : {page: thanks, stores: post.fields};
    },
  },

  // As in includes/rest-api.php and includes/submission.php of version 6: 200 for whatever it has read.
  'contact-form-7': {
    cors: true,
    preflight: true,
    post(post) {
      const problem = (/** @type {number} */ status, /** @type {string} */ code) => ({
        status,
        json: {code, message: 'No.', data: {status}},
      });
      if (post.type !== 'multipart/form-data') return problem(415, 'wpcf7_unsupported_media_type');
      const tag = field(post, '_wpcf7_unit_tag').replace(/[^A-Za-z0-9_-]/g, '');
      if (!tag) return problem(400, 'wpcf7_unit_tag_not_found');
      const message = field(post, 'your-message');
      const result = (
        /** @type {string} */ status,
        /** @type {string} */ message,
        /** @type {unknown[]} */ invalid = [],
      ) => ({
        json: {
          contact_form_id: 7,
          status,
          message,
          posted_data_hash: '',
          into: `#${tag}`,
          invalid_fields: invalid,
        },
      });
      if (message.includes(BAD_WORD))
        return result('spam', 'There was an error trying to send your message.');
      if (message.includes('bounce'))
        return result('mail_failed', 'There was an error trying to send your message.');
      if (!message || message.includes('wrong')) {
        const invalid = {
          field: 'your-message',
          message: 'The field is <b>wrong</b>.',
          idref: null,
          error_id: `${tag}-ve-your-message`,
        };
        return result('validation_failed', 'One or more fields have an error.', [invalid]);
      }
      return {...result('mail_sent', 'Thank you for your message. It has been sent.'), stores: post.fields};
    },
  },

  'gravity-forms': {
    cors: true,
    preflight: true,
    post(post) {
      const body = record(post);
      if (!isJson(post) || !body['input_2'] || says(body)) {
        const validation_messages = {2: 'This field is required.'};
        return {
          status: 400,
          json: {is_valid: false, validation_messages, page_number: 1, source_page_number: 1},
        };
      }
      const confirmation_message = '<div>Thanks for contacting us!</div>';
      return {
        json: {is_valid: true, page_number: 0, source_page_number: 1, confirmation_message},
        stores: body,
      };
    },
  },

  'drupal-webform': {
    cors: false,
    preflight: false,
    post(post) {
      const body = record(post);
      if (!isJson(post) || body['webform_id'] !== 'feedback')
        return {status: 404, json: {message: 'Not found'}};
      if (says(body)) {
        const message = 'Submitted Data contains validation errors.';
        return {status: 400, json: {message, error: {comment: 'Comment is <em>not</em> valid.'}}};
      }
      return {json: {sid: '00000000-0000-4000-8000-000000000007'}, stores: body};
    },
  },

  'umbraco-forms': {
    cors: false,
    preflight: false,
    post(post) {
      const values = /** @type {Record<string, unknown> | undefined} */ (record(post)['values']);
      if (!isJson(post) || !values) return {status: 400, json: {title: 'Bad Request', status: 400}};
      if (says(values)) {
        const errors = {comment: ['Please provide a valid value for Comment']};
        return {status: 422, json: {title: 'One or more validation errors occurred.', status: 422, errors}};
      }
      return {status: 202, stores: post.json};
    },
  },

  hubspot: {
    cors: true,
    preflight: true,
    post(post) {
      const {fields} = /** @type {{fields?: {name: string, value: string}[]}} */ (record(post));
      const known = ['rating', 'message', 'contact_ways', 'email'];
      if (!isJson(post) || !Array.isArray(fields)) return {status: 400, json: {status: 'error', errors: []}};
      const unknown = fields.find(({name}) => !known.includes(name));
      if (unknown || says(fields)) {
        const errorType = unknown ? 'FIELD_NOT_IN_FORM_DEFINITION' : 'INPUT_TOO_LARGE';
        const errors = [{message: `Error in 'fields.${unknown?.name ?? 'message'}'`, errorType}];
        return {status: 400, json: {status: 'error', message: 'The request is not valid', errors}};
      }
      return {json: {inlineMessage: 'Thanks for submitting the form.'}, stores: post.json};
    },
  },

  // The visitor sees what it answers.
  salesforce: {
    cors: false,
    preflight: false,
    post(post) {
      const isTaken = post.type === 'application/x-www-form-urlencoded' && field(post, 'oid');
      if (!isTaken) return {status: 400, page: error};
      const back = field(post, 'retURL');
      return {...(back ? {status: 302, location: back} : {page: ''}), stores: post.fields};
    },
  },
  mailchimp: {
    cors: false,
    preflight: false,
    post: (post) => (field(post, 'EMAIL') ? {page: thanks, stores: post.fields} : {page: error}),
  },
};
