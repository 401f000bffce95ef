import { openCatalogues } from '../localization/catalogues.js';
import { version } from '../version.js';

function define(tag, element) {
  if (typeof customElements === "undefined") return;
  openCatalogues();
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element && defined.version !== version) {
    console.info(
      `<${tag}> is defined already, in version ${defined.version ?? "unknown"}. Version ${version} is not used.`
    );
  }
}

export { define };
