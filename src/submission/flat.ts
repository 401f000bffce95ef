import type {Answer, Answers} from '../forms/definition.js';
import type {Service} from './services.js';
import type {Permission, Submission} from './submission.js';

/** A name, and one text or several. */
export type Field = readonly [name: string, value: Answer];

/** What a question of the site's own may be called too; then its answer keeps the name, and this is left out. */
function about(submission: Submission): Readonly<Record<string, Answer | null | undefined>> {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  const {schema, element, answers, contact, permissions, form, page, test, ...rest} = submission;
  return {
    permissions: permissions?.map(permissionText),
    ...rest,
    form: form.id,
    formVersion: form.version,
    page: page?.url,
    pageTitle: page?.title,
    test: test && 'true',
  };
}

/** One line that still says what was allowed, in which words, and when. */
const permissionText = ({purpose, granted, wording, version, language, at}: Permission): string =>
  `${purpose}: ${granted ? 'yes' : 'no'} – ${wording} (${version}, ${language}, ${at})`;

const nameOf = ({names = []}: Service, key: string): string | undefined =>
  names.find(([name]) => name === key)?.[1];

/**
 * A submission as fields side by side: answers and contact details by the names of their questions, then what else is
 * known, all under the names that the site has given them. Answers that meet under one name are a list.
 */
export function fieldsOf(submission: Submission, service: Service): readonly Field[] {
  // A question may be called "constructor".
  const fields: Record<string, Answer> = Object.create(null);
  const put = (value: Answer | null | undefined, name: string) => {
    if (!name || !value?.length) return;
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  };
  const answers: Answers = {...submission.answers, ...submission.contact};
  for (const key of Object.keys(answers)) put(answers[key], nameOf(service, key) ?? key);
  const rest = about(submission);
  for (const key of Object.keys(rest)) {
    if (!Object.hasOwn(answers, key)) put(rest[key], nameOf(service, key) ?? (service.isFixed ? '' : key));
  }
  for (const [name, value] of service.extra ?? []) fields[name] = value;
  return Object.keys(fields).map((name) => [name, asSent(fields[name] ?? '', service.several)] as const);
}

const asSent = (value: Answer, several: string | undefined): Answer =>
  typeof value === 'string' || several === undefined || several === '[]' ? value : value.join(several);

/** Those of some questions whose answers a form with fields of its own would lose: the site has not said where they go. */
export const unnamedAmong = (questions: readonly string[], service: Service): readonly string[] =>
  service.isFixed ? questions.filter((name) => nameOf(service, name) === undefined) : [];

/** The same of the questions that a submission answers. */
export const unnamedIn = ({answers, contact}: Submission, service: Service): readonly string[] =>
  unnamedAmong(Object.keys({...answers, ...contact}), service);

/** Whether staff find a submission again by its reference. */
export const carriesReference = (service: Service): boolean =>
  !service.isFlat || Boolean(nameOf(service, 'reference') ?? !service.isFixed);
