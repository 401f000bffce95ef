import { str } from '../../vendor/@lit/localize/internal/str-tag.js';
import { msg } from '../../vendor/@lit/localize/init/install.js';
import '../../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from '../../localization/language.js';
import { formatNumber } from '../../localization/numbers.js';

const heading = (language) => inLanguage(language, () => msg("You said, we did", { id: "feed.heading" }));
const statusWords = (language, status) => inLanguage(language, () => {
  switch (status) {
    case "done":
      return msg("We did this", { id: "feed.done" });
    case "doing":
      return msg("We are doing this", { id: "feed.doing" });
    case "planned":
      return msg("We plan to do this", { id: "feed.planned" });
    case "exploring":
      return msg("We are looking at this", { id: "feed.exploring" });
    case "cannot":
      return msg("We cannot do this", { id: "feed.cannot" });
    case "no-change":
      return msg("We have not changed this", { id: "feed.no-change" });
    default:
      return msg("Our answer", { id: "feed.answer" });
  }
});
const itemWords = (language) => inLanguage(language, () => ({
  weAsked: msg("We asked", { id: "feed.we-asked" }),
  youSaid: msg("You said", { id: "feed.you-said" }),
  reason: msg("Why", { id: "feed.reason" }),
  noReason: msg("We have not said why yet.", { id: "feed.no-reason" }),
  next: msg("What happens next", { id: "feed.next" }),
  noNext: msg("We have not said what happens next yet.", { id: "feed.no-next" })
}));
const nextBy = (language, date) => inLanguage(language, () => msg(str`By: ${date}`, { id: "feed.next-by" }));
const nextOwner = (language) => inLanguage(language, () => msg("Team:", { id: "feed.next-owner" }));
const heardFrom = (language, people) => inLanguage(
  language,
  () => msg(str`People who told us this: ${formatNumber(people)}`, { id: "feed.heard-from" })
);
const updatedOn = (language, date) => inLanguage(language, () => msg(str`Last changed: ${date}`, { id: "feed.updated" }));
const readMore = (language) => inLanguage(language, () => msg("Read more:", { id: "feed.read-more" }));
const loading = (language) => inLanguage(language, () => msg("Loading updates\u2026", { id: "feed.loading" }));
const empty = (language) => inLanguage(language, () => msg("There are no updates yet.", { id: "feed.empty" }));
const failed = (language) => inLanguage(language, () => msg("Sorry, the newest updates could not be loaded.", { id: "feed.failed" }));
const retry = (language) => inLanguage(language, () => msg("Try again", { id: "feed.retry" }));
const shown = (language, shown2, all) => inLanguage(
  language,
  () => msg(str`Updates shown: ${formatNumber(shown2)} of ${formatNumber(all)}`, { id: "feed.shown" })
);
const noMatch = (language) => inLanguage(language, () => msg("No update fits what you chose.", { id: "feed.no-match" }));
const cut = (language, most) => inLanguage(
  language,
  () => msg(str`Older updates are left out. Most we can show: ${formatNumber(most)}`, { id: "feed.cut" })
);
const partial = (language) => inLanguage(language, () => msg("Some updates could not be shown.", { id: "feed.partial" }));
const source = (language) => inLanguage(language, () => msg("Source:", { id: "feed.source" }));
const newest = (language, date) => inLanguage(language, () => msg(str`Newest update: ${date}`, { id: "feed.newest" }));
const stale = (language) => inLanguage(language, () => msg("Nothing new has been published for over a year.", { id: "feed.stale" }));
const more = (language) => inLanguage(language, () => msg("Show more updates", { id: "feed.more" }));
const filterWords = (language) => inLanguage(language, () => ({
  heading: msg("Find an update", { id: "feed.filter" }),
  theme: msg("About", { id: "feed.theme" }),
  service: msg("Service", { id: "feed.service" }),
  any: msg("All", { id: "feed.any" }),
  search: msg("Words to look for", { id: "feed.search" }),
  apply: msg("Apply", { id: "feed.apply" }),
  all: msg("Show all updates", { id: "feed.all" })
}));
const referenceWords = (language) => inLanguage(language, () => ({
  heading: msg("What happened to my feedback?", { id: "feed.find" }),
  label: msg("Your reference", { id: "feed.reference" }),
  hint: msg("You were given it when you sent your answer, such as 7K2M-9QXR-4TB-H6G.", {
    id: "feed.reference-hint"
  }),
  find: msg("Look it up", { id: "feed.look-up" }),
  wrong: msg("Check the reference. It has 14 letters and numbers.", { id: "feed.reference-wrong" }),
  none: msg("We have not published an answer to this yet.", { id: "feed.reference-none" })
}));

export { cut, empty, failed, filterWords, heading, heardFrom, itemWords, loading, more, newest, nextBy, nextOwner, noMatch, partial, readMore, referenceWords, retry, shown, source, stale, statusWords, updatedOn };
