import { str } from '../../vendor/@lit/localize/internal/str-tag.js';
import { msg } from '../../vendor/@lit/localize/init/install.js';
import '../../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from '../../localization/language.js';
import { formatNumber } from '../../localization/numbers.js';

const heading = (language) => inLanguage(language, () => msg("Join us", { id: "sign-up.heading" }));
const stepCaption = (language, step, of) => inLanguage(
  language,
  () => of === void 0 ? msg(str`Step ${formatNumber(step)}`, { id: "sign-up.step" }) : msg(str`Step ${formatNumber(step)} of ${formatNumber(of)}`, {
    id: "sign-up.step-of"
  })
);
const factLabels = (language) => inLanguage(language, () => ({
  for: msg("Who it is for", { id: "sign-up.for" }),
  ages: msg("Ages", { id: "sign-up.ages" }),
  area: msg("Area", { id: "sign-up.area" }),
  meets: msg("When it meets", { id: "sign-up.meets" }),
  rewards: msg("Rewards", { id: "sign-up.rewards" }),
  runBy: msg("Who runs it", { id: "sign-up.run-by" })
}));
const notices = (language) => inLanguage(language, () => ({
  nothingSent: msg("Nothing is sent until you have checked your answers at the end.", {
    id: "sign-up.nothing-sent"
  }),
  permission: msg(
    "You need an adult to agree before you can join. Ask your parent or carer if we can contact them. We ask them, and you join when they agree.",
    { id: "sign-up.permission" }
  ),
  trusted: msg("We contact them only if we are worried about you. You can leave this out.", {
    id: "sign-up.trusted.text"
  }),
  payment: msg("Payment can affect benefits. Ask us before you accept.", { id: "sign-up.payment" }),
  use: msg("We use what you tell us to run the panel and to contact you about it.", { id: "sign-up.use" }),
  complain: msg("You can complain to us about how we use it, and to the Information Commission (ICO).", {
    id: "sign-up.complain"
  }),
  leaving: msg("You can leave at any time. It does not affect your care.", { id: "sign-up.leaving" }),
  notSentYet: msg("Nothing has been sent yet. You can still change your answers.", {
    id: "sign-up.not-sent-yet"
  })
}));
const basisText = (language, basis) => inLanguage(language, () => {
  switch (basis) {
    case "public-task":
      return msg("The law lets us do this because it is part of our public work.", {
        id: "sign-up.basis.public-task"
      });
    case "legitimate-interests":
      return msg("The law lets us do this because it helps us do our work.", {
        id: "sign-up.basis.legitimate-interests"
      });
    case "consent":
      return msg("We only do this if you agree.", { id: "sign-up.basis.consent" });
  }
});
const kindWords = (language) => inLanguage(language, () => ({
  "too-young": msg(
    "We want to hear from you too. A parent or carer can help you to tell us what you think.",
    {
      id: "sign-up.too-young.text"
    }
  ),
  "too-old": msg("We want to hear from you too. You can tell us what you think in another way.", {
    id: "sign-up.too-old.text"
  }),
  elsewhere: msg("We want to hear from you too. You can tell us what you think in another way.", {
    id: "sign-up.elsewhere.text"
  })
}));
const checkWords = (language) => inLanguage(language, () => ({
  change: msg("Change", { id: "sign-up.change" }),
  notProvided: msg("Not provided", { id: "sign-up.not-provided" }),
  join: msg("Send and join", { id: "sign-up.join" }),
  ask: msg("Send, so we can ask them", {
    id: "sign-up.ask"
  })
}));
const arrived = (language) => inLanguage(language, () => ({
  joined: msg("Thank you. We have your sign-up.", { id: "sign-up.joined" }),
  joinedNext: msg("We will contact you to say what happens next.", { id: "sign-up.joined.text" }),
  asking: msg("Thank you. Next, we ask your parent or carer.", { id: "sign-up.asking" }),
  askingNext: msg("We will contact them. You join when they agree.", { id: "sign-up.asking.text" }),
  copy: msg("What you told us", { id: "sign-up.copy" }),
  print: msg("Print this page", { id: "sign-up.print" }),
  save: msg("Save a copy", { id: "sign-up.save" }),
  clear: msg("Clear my answers from this page", { id: "sign-up.clear" }),
  cleared: msg("Your answers are no longer on this page.", { id: "sign-up.cleared" })
}));
const equalityWords = (language) => inLanguage(language, () => ({
  heading: msg("Help us to hear from everyone", { id: "sign-up.equality" }),
  text: msg(
    "These questions are optional and take about 2 minutes. They show us who we do not hear from yet. Your answers are not linked to your name. Nothing depends on them.",
    { id: "sign-up.equality.text" }
  ),
  yes: msg("Answer these questions", { id: "sign-up.equality.yes" }),
  no: msg("Skip these questions", { id: "sign-up.equality.no" }),
  sent: msg("Thank you. We have your answers.", { id: "sign-up.equality.sent" }),
  skipped: msg("You have skipped the questions.", { id: "sign-up.equality.skipped" })
}));

export { arrived, basisText, checkWords, equalityWords, factLabels, heading, kindWords, notices, stepCaption };
