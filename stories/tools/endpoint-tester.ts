import {html, nothing, render} from 'lit';
import type {Delivery, MisconfiguredReason} from '../../src/submission/delivery.js';
import type {RequestDescription} from '../../src/submission/describe.js';
import {describeRequest, explainAnswer} from '../../src/submission/describe.js';
import type {Destination} from '../../src/submission/destination.js';
import {serviceOf} from '../../src/submission/destination.js';
import type {Service} from '../../src/submission/services.js';
import {ENCODINGS, serviceNames} from '../../src/submission/services.js';
import type {FrozenSubmission} from '../../src/submission/submission.js';
import {freeze} from '../../src/submission/submission.js';
import {options} from './options.js';
import {choice, copyable, line, lines, notices, tick, tool} from './parts.js';

/** The page whose answers these would be. */
const PAGE = 'https://www.example.org/appointments';

/** An answer that says in all it stores that it is a trial. */
const trial: FrozenSubmission = freeze(
  {
    kind: 'feedback',
    form: {id: 'page-useful', version: '1'},
    language: 'en-GB',
    reading: 'standard',
    audience: 'adult',
    region: 'england',
    topic: 'Preparing for an appointment',
    page: {url: PAGE, title: 'Appointments'},
    answers: {useful: 'no', improve: 'The map does not show the side door.'},
    test: true,
  },
  {
    id: '0f8f2c1e-6d0b-4c59-9c0e-2a4f6d1b7e33',
    reference: '7K2M-9QXR-4TB-H6G',
    createdAt: new Date('2026-11-20T09:30:00.000Z'),
    element: 'hys-feedback',
  },
);

/** What would go out, as a web team reads it in the tools of a browser; or why nothing would. */
export function requestOf(attributes: Partial<Destination>): {
  readonly request: string | undefined;
  readonly mistakes: readonly string[];
} {
  const description = describeRequest(attributes, trial, PAGE);
  const {refusal, mistakes} = description;
  return {
    request: refusal ? undefined : written(description),
    mistakes: [
      ...(refusal ? [whyNot(refusal)] : []),
      ...mistakes.map(({attribute, found, advice}) => `${attribute}: found “${found}”. ${advice}`),
    ],
  };
}

const whyNot = (refusal: MisconfiguredReason): string =>
  refusal.code === 'unnamed-fields'
    ? `Say in field-names where these answers go: ${refusal.fields.join(', ')}. Until then nothing is sent.`
    : (reasons[refusal.code] ?? refusal.code);

const reasons: Readonly<Record<string, string>> = {
  'no-endpoint': 'Write an address. Without one nothing is sent.',
  'unreadable-endpoint': 'This is not an address that answers can be sent to.',
  'insecure-endpoint': 'Answers leave only over https:.',
  'secret-endpoint':
    'Whoever reads your page could post to this address in your name. Only a server may know it.',
};

function written({method, address, headers, body}: RequestDescription): string {
  const url = new URL(address);
  const lines = Object.entries({Host: url.host, Origin: new URL(PAGE).origin, ...headers});
  return [
    `${method} ${url.pathname}${url.search} HTTP/1.1`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    legible(body, headers['Content-Type'] ?? ''),
  ].join('\n');
}

/** The same body, with line ends where people look for them. */
function legible(body: string, type: string): string {
  if (type.startsWith('multipart/')) return body;
  return type.includes('urlencoded')
    ? body.replaceAll('&', '\n&')
    : JSON.stringify(JSON.parse(body) as unknown, null, 2);
}

/** What an answer of the endpoint would mean for the person who has pressed Send. */
export function meaningOf(
  attributes: Partial<Destination>,
  status: number,
  body: string,
): {readonly kind: Delivery['kind']; readonly text: string} {
  const {result, carriesReference} = describeRequest(attributes, trial, PAGE);
  if (result === 'the visitor leaves')
    return {kind: 'passed-on', text: 'The visitor leaves your page for theirs. Nobody is thanked by us.'};
  if (result === 'not readable') return {kind: 'passed-on', text: meanings['passed-on']};
  const {kind} = explainAnswer(attributes, {status, body}, trial, PAGE).delivery;
  return {
    kind,
    text:
      kind === 'acknowledged' && !carriesReference
        ? 'Accepted. The person is thanked, and gets no reference: say in field-names where it goes (reference=…).'
        : meanings[kind],
  };
}

const meanings: Readonly<Record<Delivery['kind'], string>> = {
  acknowledged: 'Accepted. The person is thanked and gets a reference.',
  'passed-on': 'Nobody can read this answer. The person is told that it was passed on, and is not thanked.',
  retry: 'Not accepted yet. The words are kept, and the element tries again by itself.',
  unconfirmed:
    'It may have been stored or not. The words are kept, and only the person can decide to send them again.',
  rejected: 'Refused. The words are kept, and what you said about single fields stands beside them.',
  misconfigured: 'Your set-up is in the way. The words are kept, and another way to tell you is offered.',
};

const kinds: Readonly<Record<Delivery['kind'], 'good' | 'close' | 'bad'>> = {
  acknowledged: 'good',
  'passed-on': 'close',
  retry: 'close',
  unconfirmed: 'close',
  rejected: 'bad',
  misconfigured: 'bad',
};

/** Shows what would be sent to an address, and what each of its answers would mean. */
export function endpointTester(): HTMLElement {
  const root = document.createElement('div');
  let values: Readonly<Record<string, string>> = {endpoint: 'https://www.example.org/api/feedback'};
  let status = '200';
  let body = '{"ok": true}';
  let isOpen = false;
  const text = (name: string) => values[name] ?? '';
  const asked = (name: string) => ({
    name: `endpoint-${name}`,
    label: options[name]?.label ?? name,
    hint: options[name]?.hint,
    value: text(name),
    onInput: (value: string) => {
      values = {...values, [name]: value};
      draw();
    },
  });
  function draw(): void {
    const destination: Destination = {
      endpoint: text('endpoint'),
      endpointType: text('endpoint-type'),
      encoding: text('encoding'),
      fieldNames: text('field-names'),
      extra: text('extra'),
      envelope: text('envelope'),
      shape: text('shape'),
      okWhen: text('ok-when'),
      errorsAt: text('errors-at'),
      idempotencyHeader: text('idempotency-header') === 'true',
    };
    const {request, mistakes} = requestOf(destination);
    const meaning = meaningOf(destination, Number(status), body);
    // What it complains of has been told.
    const service = serviceOf(destination, () => {});
    render(
      tool(
        'Endpoint tester',
        'See the exact request that an element would make, and what an answer would mean. Nothing is sent from this page.',
        html`
          ${line(asked('endpoint'), 'url')}
          ${choice(asked('endpoint-type'), [
            ['', 'An endpoint of your own that takes JSON'],
            ...serviceNames.filter((name) => name !== 'json').map((name) => [name, name] as const),
          ])}
          <p class="actions">
            <button
              type="button"
              class="quiet"
              aria-expanded=${String(isOpen)}
              aria-controls="finer"
              @click=${() => ((isOpen = !isOpen), draw())}
            >
              More settings
            </button>
          </p>
          <div id="finer" ?hidden=${!isOpen}>
            ${
              isOpen
                ? html`${choice(asked('encoding'), [
                    ['', 'As the service wants'],
                    ...ENCODINGS.map((name) => [name, name] as const),
                  ])}
                  ${line(asked('field-names'))} ${line(asked('extra'))} ${line(asked('envelope'))}
                  ${choice(asked('shape'), options['shape']?.choices ?? [])} ${line(asked('ok-when'))}
                  ${line(asked('errors-at'))} ${tick(asked('idempotency-header'))}`
                : nothing
            }
          </div>
          <h2>An answer of the endpoint</h2>
          ${line({name: 'status', label: 'Status', hint: 'As in 200, 422 or 500.', value: status, onInput: (value) => ((status = value), draw())}, 'number')}
          ${lines({name: 'body', label: 'Body', value: body, onInput: (value) => ((body = value), draw())}, 5, true)}
        `,
        html`
          ${notices(mistakes, 'This would be sent.')}
          <div class="meaning ${kinds[meaning.kind]}">
            <h3>What that answer would mean</h3>
            <p role="status">${meaning.text}</p>
          </div>
          ${request === undefined ? nothing : copyable('request', 'The request, with a trial answer', request)}
          <h3>What is expected of this service</h3>
          <dl class="row">
            ${rowOf(service).map(
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
        `,
      ),
      root,
    );
  }
  draw();
  return root;
}

function acceptedBy({encoding, echoesId, okWhen, answersWithPage}: Service): string {
  if (encoding === 'navigate') return 'nobody knows: the visitor leaves with the answer';
  if (encoding === 'blind') return 'nobody knows: its answer cannot be read';
  if (echoesId) return 'with a 2xx in which the same id comes back';
  if (okWhen) return `with a 2xx that says ${okWhen}`;
  return answersWithPage ? 'with any 2xx, also with a web page' : 'with any 2xx that is not a web page';
}

/** The row of the table of services, as sentences. */
export const rowOf = (service: Service): readonly (readonly [string, string])[] => [
  [
    'Written as',
    {
      json: 'JSON',
      text: 'JSON, sent as plain text so that no preflight is needed',
      form: 'a form (urlencoded)',
      multipart: 'a form in parts (multipart)',
      navigate: 'a form that the browser sends by leaving the page',
      blind: 'a form whose answer cannot be read',
    }[service.encoding],
  ],
  [
    'Fields',
    service.isFlat || service.isFixed
      ? 'side by side, by the names of the questions'
      : 'the whole submission',
  ],
  ['Accepted', acceptedBy(service)],
  ['Words about fields', service.errorsAt ? `are looked for at ${service.errorsAt}` : 'are not looked for'],
  ['Asked again by itself', service.isAskedAgain ? 'yes' : 'only where it surely took nothing'],
];
