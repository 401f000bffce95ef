// The spelling of a language, from a Hunspell dictionary that is a package of its own and is used here only: it is not
// part of what a site embeds.

/**
 * @param {string} dictionary the name of the package
 * @returns {Promise<((word: string) => boolean) | undefined>} whether there is such a word; its apostrophes are
 *   typewritten. Nothing where the package is not installed.
 */
export async function spellingOf(dictionary) {
  try {
    const [{default: nspell}, {default: words}] = await Promise.all([import('nspell'), import(dictionary)]);
    const spelling = nspell(words);
    return (word) => spelling.correct(word);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log(`Not checked: spelling. nspell or ${dictionary} is not installed.`);
    return undefined;
  }
}
