import type {Pairs, Service} from './services.js';
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
  const oneOf = <T extends string>(attribute: string, text: string, known: readonly T[]): T | undefined => {
    const found = known.find((one) => one === text);
    if (text && !found) mistake(attribute, text, `Use one of: ${known.join(', ')}.`);
    return found;
  };
  const path = (attribute: string, text: string): string | undefined => {
    const isPath = /^[^.]+(\.[^.]+)*$/.test(text);
    if (text && !isPath) mistake(attribute, text, 'Write names with dots between: data.values.');
    return isPath ? text : undefined;
  };
  const pairs = (attribute: string, text: string): Pairs | undefined => {
    const pairs = readPairs(text, (item) =>
      mistake(attribute, item, 'Write name=text, with commas between.'),
    );
    return pairs.length ? pairs : undefined;
  };

  const name = oneOf('endpoint-type', endpointType, serviceNames) ?? 'json';
  const row = serviceNamed(name) as Service;
  const own = {
    encoding: oneOf('encoding', encoding, ENCODINGS),
    envelope: path('envelope', envelope),
    shape: oneOf('shape', shape, ['object', 'list']),
    okWhen: okWhen || undefined,
    errorsAt: path('errors-at', errorsAt),
    names: pairs('field-names', fieldNames),
    extra: pairs('extra', extra),
    idempotencyHeader: destination.idempotencyHeader || row.idempotencyHeader,
  };
  const service = {...row};
  const changed = (Object.keys(own) as (keyof typeof own)[]).filter((key) => own[key] !== undefined);
  if (row.echoesId) {
    if (changed.length > 1) mistake('endpoint-type', name, `Nothing else is used: ${changed.join(', ')}.`);
    return row;
  }
  for (const key of changed) Object.assign(service, {[key]: own[key]});
  const isJson = service.encoding === 'json' || service.encoding === 'text';
  if (!isJson && (own.envelope || own.shape))
    mistake('encoding', service.encoding, 'envelope and shape need json.');
  if (row.needs && !own.extra?.some(([key]) => row.needs?.includes(key)))
    mistake('extra', extra, `Say ${row.needs.join(' or ')}: ${row.needs[0]}=….`);
  return {
    ...service,
    extra: [...(row.extra ?? []), ...(own.extra ?? [])],
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
