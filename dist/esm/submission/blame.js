const LONGEST_SAID = 200;
const SHORTEST_SECRET = 4;
function blamed(delivery, questions, submission) {
  if (delivery.kind !== "rejected") return delivery;
  const { status, problems, isFault } = delivery;
  if (problems.some(({ field }) => questions.includes(field))) return delivery;
  const about = problems.map(({ field, code, words }) => `${field}: ${words ?? code}`).join(" ");
  const said = withoutWords(about || delivery.said, submission);
  return isFault || about ? { kind: "misconfigured", reason: { code: "refused", status, said } } : { kind: "rejected", status, problems, said };
}
function withoutWords(said = "", { answers, contact }) {
  const texts = Object.values({ ...answers, ...contact }).flat();
  let rest = said;
  for (const line of texts.flatMap((text) => text.split("\n")))
    if (line.length >= SHORTEST_SECRET) rest = rest.replaceAll(line, "\u2026");
  return rest.slice(0, LONGEST_SAID);
}

export { blamed };
