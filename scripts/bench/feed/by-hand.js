const PAGE = 5;
const STATUSES = {
  done: ['We did this', 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM10.3 17.4 5 12l2-2 3.3 3.4L17 6.6l2 2z'],
  doing: ['We are doing this', 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 3v16a8 8 0 0 1 0-16z'],
};
const byId = (id) => document.getElementById(id);
const dates = new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/London', dateStyle: 'long'});

let items = [];
let found = [];
let count = 0;

function safe(address, base) {
  try {
    const {protocol, href} = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

function show(item) {
  const {youSaid, response, themes, service} = item._you_said_we_did;
  const row = document.importNode(byId('item').content, true);
  const at = (selector) => row.querySelector(selector);
  const [words, outline] = STATUSES[response.status];
  at('h2').textContent = item.title;
  at('.said dd').textContent = youSaid;
  at('.did path').setAttribute('d', outline);
  at('.did span').textContent = words;
  at('.did dd').textContent = response.text;
  for (const theme of themes) {
    const tag = document.createElement('li');
    tag.textContent = theme;
    at('.tags').append(tag);
  }
  at('p span').textContent = service;
  at('time').textContent = dates.format(new Date(item.date_published));
  if (item.link) {
    at('a').href = item.link;
    at('a').textContent = `Read more: ${item.title}`;
  }
  return row;
}

function render() {
  byId('items').replaceChildren(...found.slice(0, count).map(show));
  byId('shown').textContent = `Updates shown: ${Math.min(count, found.length)} of ${found.length}`;
  byId('more').hidden = count >= found.length;
}

byId('filters').addEventListener('submit', (event) => {
  event.preventDefault();
  const theme = byId('theme').value;
  const service = byId('service').value;
  const words = byId('words').value.toLowerCase().split(/\s+/).filter(Boolean);
  found = items.filter((item) => {
    const {youSaid, response, themes} = item._you_said_we_did;
    if (theme && !themes.includes(theme)) return false;
    if (service && item._you_said_we_did.service !== service) return false;
    const text = words.length && `${item.title} ${youSaid} ${response.text}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  count = PAGE;
  render();
});
byId('more').addEventListener('click', () => {
  count += PAGE;
  render();
});

window.begin = async (address) => {
  const response = await fetch(address);
  ({items} = await response.json());
  const themes = new Set();
  const services = new Set();
  for (const item of items) {
    item.link = safe(item.url, response.url);
    for (const theme of item._you_said_we_did.themes) themes.add(theme);
    services.add(item._you_said_we_did.service);
  }
  items.sort((one, other) => Date.parse(other.date_published) - Date.parse(one.date_published));
  for (const theme of themes) byId('theme').append(new Option(theme));
  for (const service of services) byId('service').append(new Option(service));
  found = items;
  count = PAGE;
  byId('filters').hidden = false;
  render();
};
