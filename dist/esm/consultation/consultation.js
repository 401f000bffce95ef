const WAY_KINDS = [
  "online",
  "phone",
  "post",
  "event",
  "bsl-video",
  "paper",
  "text",
  "email",
  "in-person"
];
const FORMAT_KINDS = [
  "easy-read",
  "bsl",
  "large-print",
  "audio",
  "braille",
  "youth",
  "translation"
];
const textsOf = ({
  title,
  summary,
  audience,
  area,
  organiser,
  whatHappensNext,
  rewards,
  ways
}) => [
  title,
  summary,
  audience,
  area,
  organiser,
  whatHappensNext,
  rewards,
  ...ways.flatMap(({ label, address, hours }) => [label, address, hours])
];
const speaks = (consultation, locale) => locale === "en-GB" || textsOf(consultation).every(
  (text) => text === void 0 || typeof text === "object" && Object.hasOwn(text, locale)
);
const orderedWays = ({ ways }) => WAY_KINDS.flatMap((kind) => ways.filter((way) => way.kind === kind));

export { FORMAT_KINDS, WAY_KINDS, orderedWays, speaks };
