import { str } from '../../vendor/@lit/localize/internal/str-tag.js';
import { msg } from '../../vendor/@lit/localize/init/install.js';
import '../../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from '../../localization/language.js';
import { formatNumber } from '../../localization/numbers.js';

const pageUsefulWords = {
  heading: (language) => inLanguage(language, () => msg("Help us make this page better", { id: "page-useful.heading" })),
  questions: {
    useful: {
      label: (language) => inLanguage(language, () => msg("Is this page useful?", { id: "page-useful.useful" })),
      options: {
        yes: (language) => inLanguage(language, () => msg("Yes", { id: "page-useful.useful.yes" })),
        no: (language) => inLanguage(language, () => msg("No", { id: "page-useful.useful.no" }))
      },
      missing: (language) => inLanguage(
        language,
        () => msg("Select yes if this page is useful, or no if it is not", { id: "page-useful.useful.missing" })
      )
    },
    improve: {
      label: (language) => inLanguage(language, () => msg("What would make this page better?", { id: "page-useful.improve" })),
      hint: (language) => inLanguage(
        language,
        () => msg("Leave out names, phone numbers and anything else that says who you or others are.", {
          id: "page-useful.improve.hint"
        })
      ),
      missing: (language) => inLanguage(
        language,
        () => msg("Enter what would make this page better", { id: "page-useful.improve.missing" })
      ),
      tooLong: (language, limit) => inLanguage(
        language,
        () => msg(str`What would make this page better must be ${formatNumber(limit)} characters or less`, {
          id: "page-useful.improve.too-long"
        })
      )
    }
  }
};

export { pageUsefulWords };
//# sourceMappingURL=page-useful.strings.js.map
