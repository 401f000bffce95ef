const ENCODINGS = ["json", "form", "multipart", "text", "navigate", "blind"];
const receiver = {
  encoding: "json",
  errorsAt: "fields",
  isAskedAgain: true,
  echoesId: true,
  idempotencyHeader: true
};
const services = {
  json: { encoding: "json", errorsAt: "fields", isAskedAgain: true },
  receiver,
  "power-automate": { encoding: "json", isFlat: true, faults: /"TriggerInputSchemaMismatch"/ },
  "apps-script": { encoding: "text", isFlat: true, redirects: true, okWhen: "result=success" },
  "google-forms": { encoding: "blind", isFixed: true },
  formspree: { encoding: "json", isFlat: true, errorsAt: "errors" },
  basin: { encoding: "json", isFlat: true, errorsAt: "errors" },
  netlify: { encoding: "form", needs: ["form-name"], answersWithPage: true },
  "contact-form-7": {
    encoding: "multipart",
    isFixed: true,
    several: "[]",
    extra: [["_wpcf7_unit_tag", "have-your-say"]],
    okWhen: "status=mail_sent",
    errorsAt: "invalid_fields",
    faults: /"(mail_failed|acceptance_missing)"/
  },
  "gravity-forms": {
    encoding: "json",
    isFixed: true,
    several: ", ",
    okWhen: "is_valid=true",
    errorsAt: "validation_messages"
  },
  "drupal-webform": {
    encoding: "json",
    isFixed: true,
    needs: ["webform_id"],
    okWhen: "sid",
    errorsAt: "error"
  },
  "umbraco-forms": { encoding: "json", isFixed: true, envelope: "values", errorsAt: "errors" },
  hubspot: { encoding: "json", isFixed: true, several: ";", envelope: "fields", shape: "list" },
  salesforce: { encoding: "navigate", isFixed: true, several: ";", needs: ["oid", "orgid"] },
  mailchimp: { encoding: "navigate", isFixed: true, several: ", " }
};
const serviceNames = Object.keys(services);
function serviceNamed(name) {
  return Object.hasOwn(services, name) ? services[name] : void 0;
}

export { ENCODINGS, receiver, serviceNamed, serviceNames };
