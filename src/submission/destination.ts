import type {Encoding, Pairs, Service} from './services.js';
import {ENCODINGS, serviceNamed, serviceNames} from './services.js';

/** Where answers go and how, as the attributes of an element say it. */
export interface Destination {
  readonly endpoint: string;
  readonly endpointType: string;
  readonly encoding: string;
  readonly fieldNames: string;
  readonly extra: string;
  readonly envelope: string;
  readonly shape: string;
  readonly okWhen: string;
  readonly errorsAt: string;
  readonly idempotencyHeader: boolean;
}

/** Something wrong with an attribute, for the console of whoever sets up the page. */
export interface Mistake {
  readonly attribute: string;
  readonly found: string;
  readonly advice: string;
}

export type Report = (mistake: Mistake) => void;

/** The service that the attributes describe: its row, with what they say in place of what the row says. */
export function serviceOf(destination: Destination, report: Report): Service {
  const {endpointType, encoding, fieldNames, extra, envelope, shape, okWhen, errorsAt} = destination;
  const mistake = (attribute: string, found: string, advice: string) => report({attribute, found, advice});
  const path = (attribute: string, text: string): string | undefined => {
    const trimmed = text.trim();
    if (!trimmed || /^[^.]+(\.[^.]+)*$/.test(trimmed)) return trimmed || undefined;
    mistake(attribute, text, 'Write names with dots between, such as "data.values". It is not used.');
    return undefined;
  };
  const oneOf = <T extends string>(attribute: string, text: string, known: readonly T[]): T | undefined => {
    const found = known.find((one) => one === text);
    if (text && !found) mistake(attribute, text, `Use one of: ${known.join(', ')}.`);
    return found;
  };
  const pairs = (attribute: string, text: string): Pairs =>
    readPairs(text, (item) =>
      mistake(attribute, item, 'Write name=text, with commas between. It is left out.'),
    );

  const name = oneOf('endpoint-type', endpointType, serviceNames) ?? 'json';
  const row = serviceNamed(name) as Service;
  const names = pairs('field-names', fieldNames);
  const constants = pairs('extra', extra);
  const own: {-readonly [K in keyof Service]: Service[K] | undefined} = {
    encoding: oneOf<Encoding>('encoding', encoding, ENCODINGS),
    envelope: path('envelope', envelope),
    shape: oneOf('shape', shape, ['object', 'list'] as const),
    okWhen: okWhen.trim() || undefined,
    errorsAt: path('errors-at', errorsAt),
    idempotencyHeader: destination.idempotencyHeader || undefined,
    names: names.length ? names : undefined,
    extra: constants.length ? [...(row.extra ?? []), ...constants] : undefined,
  };
  if (row.echoesId) {
    const changed = Object.values(own).some((value) => value !== undefined && value !== true);
    if (changed)
      mistake('endpoint-type', name, 'Our receiver takes one format. Its other attributes are not used.');
    return row;
  }
  const service: Service = {...row};
  for (const key of Object.keys(own) as (keyof Service)[])
    if (own[key] !== undefined) Object.assign(service, {[key]: own[key]});
  const isJson = service.encoding === 'json' || service.encoding === 'text';
  if (!isJson && (own.envelope || own.shape))
    mistake(
      own.envelope ? 'envelope' : 'shape',
      envelope || shape,
      'Only JSON has one. Use encoding="json".',
    );
  const {needs} = row;
  if (needs && !constants.some(([key]) => needs.includes(key)))
    mistake('extra', extra, `${name} needs ${needs.join(' or ')}, such as ${needs[0]}=….`);
  return {
    ...service,
    isFlat: Boolean(row.isFlat || row.isFixed || !isJson || own.names || service.shape === 'list'),
    // Without a preflight, an endpoint whose answer CORS hides has stored what looks as if it had failed.
    isAskedAgain: Boolean(row.isAskedAgain) && service.encoding === 'json',
  };
}

/**
 * `rating=input_1,comment=input_2`, in that order, with a backslash before a comma or an equals sign that belongs to a
 * name or a text. The first equals sign divides; blanks around names and texts are not theirs.
 */
export function readPairs(text: string, onMistake: (item: string) => void): Pairs {
  const pairs: [string, string][] = [];
  for (const item of text.match(/(\\[\s\S]|[^\\,])+/g) ?? []) {
    const [, name = '', value] = /^((?:\\[\s\S]|[^\\=])*)=([\s\S]*)$/.exec(item) ?? [];
    if (value !== undefined && name.trim()) pairs.push([plain(name), plain(value)]);
    else if (item.trim()) onMistake(item.trim());
  }
  return pairs;
}

const plain = (text: string): string => text.trim().replace(/\\([\\,=])/g, '$1');
