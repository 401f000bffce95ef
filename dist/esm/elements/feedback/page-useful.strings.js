import { msg } from '../../vendor/@lit/localize/init/install.js';
import '../../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from '../../localization/language.js';

const pageUsefulWords = (language) => inLanguage(language, () => ({
  heading: msg("Help us make this page better", { id: "page-useful.heading" }),
  questions: {
    useful: {
      label: msg("Is this page useful?", { id: "page-useful.useful" }),
      options: {
        yes: msg("Yes", { id: "page-useful.useful.yes" }),
        no: msg("No", { id: "page-useful.useful.no" })
      },
      missing: msg("Select yes if this page is useful, or no if it is not", {
        id: "page-useful.useful.missing"
      })
    },
    improve: { label: msg("What would make this page better?", { id: "page-useful.improve" }) }
  }
}));

export { pageUsefulWords };
