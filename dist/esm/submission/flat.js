function about(submission) {
  const { schema, element, answers, contact, permissions, form, page, test, ...rest } = submission;
  return {
    permissions: permissions?.map(permissionText),
    ...rest,
    form: form.id,
    formVersion: form.version,
    page: page?.url,
    pageTitle: page?.title,
    test: test && "true"
  };
}
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
const unnamedAmong = (questions, service) => service.isFixed ? questions.filter((name) => nameOf(service, name) === void 0) : [];
const unnamedIn = ({ answers, contact }, service) => unnamedAmong(Object.keys({ ...answers, ...contact }), service);
const carriesReference = (service) => !service.isFlat || Boolean(nameOf(service, "reference") ?? !service.isFixed);

export { carriesReference, fieldsOf, unnamedAmong, unnamedIn };
