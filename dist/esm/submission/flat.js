const about = (submission) => ({
  permissions: submission.permissions?.map(permissionText),
  id: submission.id,
  reference: submission.reference,
  kind: submission.kind,
  form: submission.form.id,
  formVersion: submission.form.version,
  language: submission.language,
  reading: submission.reading,
  audience: submission.audience,
  region: submission.region,
  topic: submission.topic,
  team: submission.team,
  method: submission.method,
  page: submission.page?.url,
  pageTitle: submission.page?.title,
  createdAt: submission.createdAt,
  warnings: submission.warnings,
  test: submission.test && "true",
  trap: submission.trap
});
const permissionText = ({ purpose, granted, wording, version, language, at }) => `${purpose}: ${granted ? "yes" : "no"} \u2013 ${wording} (${version}, ${language}, ${at})`;
const nameOf = ({ names = [] }, key) => names.find(([name]) => name === key)?.[1];
function fieldsOf(submission, service) {
  const fields = /* @__PURE__ */ Object.create(null);
  const put = (value, name) => {
    if (!name || !value?.length) return;
    const before = fields[name];
    fields[name] = before === void 0 ? value : [before, value].flat();
  };
  const answers = { ...submission.answers, ...submission.contact };
  for (const key of Object.keys(answers)) put(answers[key], nameOf(service, key) ?? key);
  const rest = about(submission);
  for (const key of Object.keys(rest)) {
    if (!Object.hasOwn(answers, key)) put(rest[key], nameOf(service, key) ?? (service.isFixed ? "" : key));
  }
  for (const [name, value] of service.extra ?? []) fields[name] = value;
  return Object.keys(fields).map((name) => [name, asSent(fields[name] ?? "", service.several)]);
}
const asSent = (value, several) => typeof value === "string" || several === void 0 || several === "[]" ? value : value.join(several);
const unnamedIn = (submission, service) => service.isFixed ? Object.keys({ ...submission.answers, ...submission.contact }).filter(
  (key) => nameOf(service, key) === void 0
) : [];
const carriesReference = (service) => !service.isFlat || Boolean(nameOf(service, "reference") ?? !service.isFixed);

export { carriesReference, fieldsOf, unnamedIn };
