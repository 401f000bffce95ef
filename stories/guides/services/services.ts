import type {ServiceName} from '../../../src/submission/services.js';

/** What somebody has to know of a service besides its row in the table of services. */
export interface About {
  readonly title: string;
  /** When it is a good choice, and what it takes over there. */
  readonly steps: readonly string[];
  /** Attributes of an example. */
  readonly attributes: Readonly<Record<string, string>>;
}

const fields = 'useful=input_1,improve=input_2';

export const services: Readonly<Record<ServiceName, About>> = {
  json: {
    title: 'Your own endpoint',
    steps: [
      'Take a POST of JSON, store it, and then answer with 2xx and JSON or nothing.',
      'Keep its id unique: browsers and networks repeat requests.',
      'On another origin than your page, allow it (CORS) for POST with the header content-type.',
    ],
    attributes: {endpoint: 'https://www.example.org/api/feedback'},
  },
  receiver: {
    title: 'Our receiver',
    steps: [
      'A small server that comes with the elements and stores each answer exactly once. Its README says how to run it.',
      'Let your page in with ALLOWED_ORIGINS if it is on another origin.',
    ],
    attributes: {endpoint: 'https://answers.example.org/submissions', 'endpoint-type': 'receiver'},
  },
  'power-automate': {
    title: 'Power Automate',
    steps: [
      'Begin a flow with the trigger “When an HTTP request is received”, and let anyone trigger it. This needs a premium plan.',
      'Its address is signed and public: whoever reads your page can post to it. Let the flow check what it gets.',
      'End the flow with a Response step with status 200 once the answer is stored. Without one, nobody knows if it was.',
    ],
    attributes: {
      endpoint: 'https://example.environment.api.powerplatform.com/…',
      'endpoint-type': 'power-automate',
    },
  },
  'apps-script': {
    title: 'Google Apps Script',
    steps: [
      'Publish a script with doPost as a web app for anyone. It gets JSON as text.',
      'Let it answer {"result": "success"} once the row is written: its status is always 200.',
    ],
    attributes: {endpoint: 'https://script.google.com/macros/s/…/exec', 'endpoint-type': 'apps-script'},
  },
  'google-forms': {
    title: 'Google Forms',
    steps: [
      'We advise against it: nobody can know whether an answer arrived, so nobody can be thanked.',
      'Say in field-names which entry each answer goes to.',
    ],
    attributes: {
      endpoint: 'https://docs.google.com/forms/d/e/…/formResponse',
      'endpoint-type': 'google-forms',
      'field-names': 'useful=entry.1,improve=entry.2',
    },
  },
  formspree: {
    title: 'Formspree',
    steps: ['Make a form there and use its address. Your plan decides how many answers it takes.'],
    attributes: {endpoint: 'https://formspree.io/f/…', 'endpoint-type': 'formspree'},
  },
  basin: {
    title: 'Basin',
    steps: ['Make a form there and use its address. Your plan decides how many answers it takes.'],
    attributes: {endpoint: 'https://usebasin.com/f/…', 'endpoint-type': 'basin'},
  },
  netlify: {
    title: 'Netlify Forms',
    steps: [
      'Only for a site that Netlify hosts, and only on the same site.',
      'Put a form of the same name and fields into a static page, so that Netlify knows of it when it builds.',
    ],
    attributes: {endpoint: '/', 'endpoint-type': 'netlify', extra: 'form-name=feedback'},
  },
  'contact-form-7': {
    title: 'Contact Form 7 (WordPress)',
    steps: [
      'Use the address of its REST interface, with the number of your form.',
      'Say in field-names what each answer is called in the form. It answers 200 for spam too: the element reads what it says.',
    ],
    attributes: {
      endpoint: 'https://www.example.org/wp-json/contact-form-7/v1/contact-forms/7/feedback',
      'endpoint-type': 'contact-form-7',
      'field-names': 'useful=your-answer,improve=your-message',
    },
  },
  'gravity-forms': {
    title: 'Gravity Forms (WordPress)',
    steps: [
      'Use the submissions address of its REST interface, version 2.',
      'Say in field-names which input each answer goes to.',
    ],
    attributes: {
      endpoint: 'https://www.example.org/wp-json/gf/v2/forms/7/submissions',
      'endpoint-type': 'gravity-forms',
      'field-names': fields,
    },
  },
  'drupal-webform': {
    title: 'Drupal Webform',
    steps: [
      'Switch the REST interface of Webform on. It works on the same site; other origins are off by default.',
      'Say the form in extra, and in field-names what each answer is called there.',
    ],
    attributes: {
      endpoint: '/webform_rest/submit',
      'endpoint-type': 'drupal-webform',
      extra: 'webform_id=feedback',
      'field-names': 'useful=useful,improve=improve',
    },
  },
  'umbraco-forms': {
    title: 'Umbraco Forms',
    steps: [
      'Switch its delivery API on; it is off by default and works on the same site.',
      'Where it wants an antiforgery token, send in your own way: hys-submit with respondWith().',
    ],
    attributes: {
      endpoint: '/umbraco/forms/delivery/api/v1/entries/…',
      'endpoint-type': 'umbraco-forms',
      'field-names': 'useful=useful,improve=improve',
    },
  },
  hubspot: {
    title: 'HubSpot',
    steps: [
      'Use the address of its forms interface, version 3, with your portal and form.',
      'Say in field-names which property each answer goes to. Every one of them has to be on the form.',
    ],
    attributes: {
      endpoint: 'https://api.hsforms.com/submissions/v3/integration/submit/…',
      'endpoint-type': 'hubspot',
      'field-names': 'useful=useful,improve=message',
    },
  },
  salesforce: {
    title: 'Salesforce Web-to-Case',
    steps: [
      'The visitor leaves your page for the one in retURL, and nobody can know whether the answer arrived.',
      'It takes a limited number a day. Your policy needs form-action for its address.',
      'Your organisation’s id is called orgid here. For Web-to-Lead it is called oid, and the address ends in servlet.WebToLead.',
    ],
    attributes: {
      endpoint: 'https://webto.salesforce.com/servlet/servlet.WebToCase?encoding=UTF-8',
      'endpoint-type': 'salesforce',
      extra: 'orgid=00D…,retURL=https://www.example.org/thanks',
      'field-names': 'useful=subject,improve=description',
    },
  },
  mailchimp: {
    title: 'Mailchimp',
    steps: [
      'The visitor leaves your page for theirs, and nobody can know whether it arrived.',
      'It takes nothing without an email address: ask for one in a form of your own (src), and name that field EMAIL.',
    ],
    attributes: {
      endpoint: 'https://example.us1.list-manage.com/subscribe/post?u=…&id=…',
      'endpoint-type': 'mailchimp',
      'field-names': 'useful=ANSWER,improve=MESSAGE,email=EMAIL',
    },
  },
};

/** Nobody has tried these, not even against a server that behaves as they are described. */
export const untried: readonly ServiceName[] = ['mailchimp'];

/** Where answers cannot go from a page, and what to do instead. */
export const refused: readonly (readonly [string, string])[] = [
  ['Slack webhooks, GOV.UK Notify', 'Their addresses or keys are secrets. Only a server may send to them.'],
  ['Microsoft Forms', 'It takes no answers from elsewhere. Link to it, or use a flow of Power Automate.'],
  ['Teams, a SharePoint list', 'Through a flow of Power Automate.'],
  [
    'WPForms, Ninja Forms',
    'They have no public interface. Use Contact Form 7 or Gravity Forms, or an endpoint of your own.',
  ],
  ['CiviCRM, Care Opinion', 'Link to them.'],
];
