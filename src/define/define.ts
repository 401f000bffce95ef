import {openCatalogues} from '../localization/catalogues.js';
import {version} from '../version.js';

/**
 * Registers a tag unless somebody has: a page may load us twice, through its template and a tag manager, and an
 * error here would stop the rest of the bundle (nolanlawson/emoji-picker-element#245). The first definition stays.
 */
export function define(tag: string, element: CustomElementConstructor & {readonly version?: string}): void {
  // No registry where there is no page, such as a server that imports the module.
  if (typeof customElements === 'undefined') return;
  openCatalogues();
  const defined = customElements.get(tag) as typeof element | undefined;
  if (!defined) customElements.define(tag, element);
  else if (defined !== element && defined.version !== version) {
    console.info(
      `<${tag}> is defined already, in version ${defined.version ?? 'unknown'}. Version ${version} is not used.`,
    );
  }
}
