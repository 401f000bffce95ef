import { str } from '../../vendor/@lit/localize/internal/str-tag.js';
import { msg } from '../../vendor/@lit/localize/init/install.js';
import '../../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from '../../localization/language.js';

const bannerWords = (language) => inLanguage(language, () => ({
  noEnd: msg("No closing date has been set", { id: "banner.no-end" }),
  closed: msg("This has closed. We are reading what people said.", { id: "banner.closed" }),
  outcome: msg("This has closed, and you can read what came of it.", { id: "banner.outcome" }),
  withdrawn: msg("This has been withdrawn. Nobody can take part in it now.", { id: "banner.withdrawn" }),
  audience: msg("Who it is for:", { id: "banner.audience" }),
  area: msg("Area:", { id: "banner.area" }),
  organiser: msg("Run by:", { id: "banner.organiser" }),
  rewards: msg("For taking part you get:", { id: "banner.rewards" }),
  next: msg("What happens next:", { id: "banner.next" }),
  takePart: msg("Take part online", { id: "banner.take-part" }),
  more: msg("Find out more", { id: "banner.more" }),
  seeOutcome: msg("See what changed", { id: "banner.see-outcome" }),
  ways: msg("Other ways to take part", { id: "banner.ways" }),
  allWays: msg("Ways to take part", { id: "banner.all-ways" }),
  way: {
    online: msg("Online:", { id: "banner.way.online" }),
    phone: msg("By phone:", { id: "banner.way.phone" }),
    post: msg("By post:", { id: "banner.way.post" }),
    event: msg("At an event:", { id: "banner.way.event" }),
    "bsl-video": msg("In British Sign Language (BSL):", { id: "banner.way.bsl-video" }),
    paper: msg("On paper:", { id: "banner.way.paper" }),
    text: msg("By text message:", { id: "banner.way.text" }),
    email: msg("By email:", { id: "banner.way.email" }),
    "in-person": msg("In person:", { id: "banner.way.in-person" })
  },
  watch: msg("Watch the video", { id: "banner.watch" }),
  formats: msg("Other formats and languages", { id: "banner.formats" }),
  format: {
    "easy-read": msg("Easy Read", { id: "banner.format.easy-read" }),
    bsl: msg("British Sign Language (BSL)", { id: "banner.format.bsl" }),
    "large-print": msg("Large print", { id: "banner.format.large-print" }),
    audio: msg("Audio", { id: "banner.format.audio" }),
    braille: msg("Braille", { id: "banner.format.braille" }),
    youth: msg("Version for young people", { id: "banner.format.youth" })
  },
  onRequest: msg("(ask us for it)", { id: "banner.on-request" }),
  ask: msg("Ask a question or ask for another format", { id: "banner.ask" }),
  calendar: msg("Add the closing time to your calendar", { id: "banner.calendar" }),
  panel: msg("Join our panel", { id: "banner.panel" }),
  feed: msg("What people said and what we did", { id: "banner.feed" }),
  hide: msg("Hide this message", { id: "banner.hide" })
}));
const opensOn = (language, date, time) => inLanguage(
  language,
  () => msg(str`Opens on ${date} at ${time}`, { id: "banner.opens" })
);
const opensWith = (language, date) => inLanguage(
  language,
  () => msg(str`Opens on ${date}`, { id: "banner.opens-day" })
);
const closesOn = (language, date, time) => inLanguage(
  language,
  () => msg(str`Closes on ${date} at ${time}`, {
    id: "banner.closes"
  })
);
const closesTomorrow = (language, date, time) => inLanguage(
  language,
  () => msg(str`Closes tomorrow, ${date}, at ${time}`, {
    id: "banner.closes-tomorrow"
  })
);
const closesToday = (language, time) => inLanguage(language, () => msg(str`Closes today at ${time}`, { id: "banner.closes-today" }));
const resultsDue = (language, date) => inLanguage(
  language,
  () => msg(str`We will say what we decided by ${date}`, { id: "banner.results-due" })
);
const resultsLate = (language, date) => inLanguage(
  language,
  () => msg(str`The results are late. They were due on ${date}.`, { id: "banner.results-late" })
);
const eventFromTo = (language, date, from, to) => inLanguage(
  language,
  () => msg(str`${date}, ${from} to ${to}`, {
    id: "banner.when"
  })
);
const eventFrom = (language, date, from) => inLanguage(
  language,
  () => msg(str`${date} at ${from}`, { id: "banner.when-from" })
);
const addEvent = (language, name) => inLanguage(
  language,
  () => msg(str`Add to your calendar: ${name}`, {
    id: "banner.calendar-event"
  })
);
const calendarTitle = (language, title) => inLanguage(
  language,
  () => msg(str`Closes: ${title}`, {
    id: "banner.calendar-title"
  })
);
const showAgain = (language, title) => inLanguage(
  language,
  () => msg(str`Show “${title}” again`, {
    id: "banner.show-again"
  })
);

export { addEvent, bannerWords, calendarTitle, closesOn, closesToday, closesTomorrow, eventFrom, eventFromTo, opensOn, opensWith, resultsDue, resultsLate, showAgain };
