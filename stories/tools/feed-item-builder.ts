import {html, nothing, render} from 'lit';
import {checkFeed} from '../../src/feed/check-feed.js';
import {choice, copyable, line, lines, notices, tick, tool} from './parts.js';

/** What somebody writes of one update. */
export type Draft = Readonly<Record<string, string>>;

const statuses = [
  ['done', 'We did'],
  ['doing', 'We are doing'],
  ['planned', 'We plan to'],
  ['exploring', 'We are looking at this'],
  ['cannot', 'We cannot do this'],
  ['no-change', 'We have not changed this'],
] as const;

const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** An item of a JSON Feed out of what somebody has written: nothing is in it that is empty. */
export function itemOf(draft: Draft): Readonly<Record<string, unknown>> {
  const kept = (entries: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(entries).filter(
        ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
      ),
    );
  const next = kept({text: draft['next'], by: draft['next-by'], owner: draft['next-owner']});
  const said = draft['said'] ?? '';
  const text = draft['text'] ?? '';
  const heardFrom = Number(draft['heard-from']);
  return kept({
    id: draft['id'] || slug(draft['title'] ?? ''),
    title: draft['title'],
    url: draft['url'],
    content_text: [said && `You said: ${said}`, text && `We did: ${text}`].filter(Boolean).join('\n'),
    date_published: draft['date'],
    language: draft['language'],
    _you_said_we_did: kept({
      youSaid: said,
      isQuote: draft['quote'] === 'true' ? true : undefined,
      quoteConsent: draft['quote'] === 'true' && draft['consent'] === 'true' ? true : undefined,
      response: kept({status: draft['status'], text, reason: draft['reason']}),
      next: Object.keys(next).length ? next : undefined,
      service: draft['service'],
      themes: list(draft['themes']),
      heardFrom: heardFrom > 0 ? heardFrom : undefined,
    }),
  });
}

/** A whole feed of updates, as it lies on a server. */
export const feedOf = (drafts: readonly Draft[], title: string): string =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title, items: drafts.map(itemOf)}, null, 2);

const example: Draft = {
  title: 'Benches in the garden',
  said: 'There is nowhere to sit.',
  status: 'planned',
  text: 'Six new benches.',
  next: 'They come in May.',
  'next-by': '2027-05',
  service: 'Garden',
  themes: 'Access, Outside',
  date: '2026-10-05',
  language: 'en-GB',
};

/** Writes updates as JSON that the element, and the check of a feed, take. */
export function feedItemBuilder(): HTMLElement {
  const root = document.createElement('div');
  let title = 'What changed';
  let drafts: readonly Draft[] = [example];
  let at = 0;

  const draft = () => drafts[at] ?? {};
  const set = (name: string, value: string) => {
    drafts = drafts.map((one, index) => (index === at ? {...one, [name]: value} : one));
    draw();
  };
  const asked = (name: string, label: string, hint?: string) => ({
    name: `item-${name}`,
    label,
    hint,
    value: draft()[name] ?? '',
    onInput: (value: string) => set(name, value),
  });

  function draw(): void {
    const feed = feedOf(drafts, title);
    const mistakes = checkFeed(feed).map(({place, found, advice}) => `${place}: found ${found}. ${advice}`);
    const status = draft()['status'];
    render(
      tool(
        'Feed item builder',
        'Write what people said and what you did. The same check that the element uses reads along.',
        html`
          ${line({name: 'feed-title', label: 'Name of the list', value: title, onInput: (value) => ((title = value), draw())})}
          ${
            drafts.length > 1
              ? choice(
                  {
                    name: 'which',
                    label: 'Update',
                    value: String(at),
                    onInput: (value) => ((at = Number(value)), draw()),
                  },
                  drafts.map((one, index) => [String(index), one['title'] || `Update ${index + 1}`] as const),
                )
              : nothing
          }
          ${line(asked('title', 'Heading'))} ${lines(asked('said', 'What people said'), 3)}
          ${tick(asked('quote', 'These are somebody’s own words'))}
          ${draft()['quote'] === 'true' ? tick(asked('consent', 'They have agreed that we publish them')) : nothing}
          ${choice(asked('status', 'How far it has come'), statuses)}
          ${lines(asked('text', 'What you did or will do'), 3)}
          ${
            status === 'cannot' || status === 'no-change'
              ? lines(asked('reason', 'Why', 'People can live with a no that has a reason.'), 3)
              : nothing
          }
          ${line(asked('next', 'What happens next', status === 'planned' ? 'A plan needs it.' : undefined))}
          ${line(asked('next-by', 'By when', 'A month or a day, as in 2027-05.'))}
          ${line(asked('next-owner', 'Which team sees to it', 'A team, never a person.'))}
          ${line(asked('service', 'Service'))} ${line(asked('themes', 'Themes', 'With commas between.'))}
          ${line(asked('date', 'Published'), 'date')}
          ${line(asked('heard-from', 'How many people said so', 'Shown only from 5 up.'), 'number')}
          ${line(asked('url', 'Page with more about it'), 'url')}
          ${choice(asked('language', 'Language'), [
            ['en-GB', 'English'],
            ['cy', 'Welsh'],
          ])}
          <p class="actions">
            <button
              type="button"
              class="quiet"
              @click=${() => {
                drafts = [...drafts, {status: 'done', language: 'en-GB', date: draft()['date'] ?? ''}];
                at = drafts.length - 1;
                draw();
                root.querySelector<HTMLElement>('#item-title')?.focus();
              }}
            >
              Add another update
            </button>
            ${
              drafts.length > 1
                ? html`<button
                    type="button"
                    class="quiet"
                    @click=${() => {
                      drafts = drafts.filter((_, index) => index !== at);
                      at = Math.max(0, at - 1);
                      draw();
                      root.querySelector<HTMLElement>('#item-title')?.focus();
                    }}
                  >
                    Take this update out
                  </button>`
                : nothing
            }
          </p>
        `,
        html`
          ${notices(mistakes, 'Nothing is wrong with this feed.')}
          ${copyable('feed', `updates.json, ${drafts.length === 1 ? '1 update' : `${drafts.length} updates`}`, feed)}
        `,
      ),
      root,
    );
  }
  draw();
  return root;
}
