/**
 * What a page loads of `src/texts/nl.ts` are the sections it reads. Vue writes a name that a template uses as `_unref(nl)`, in case it is a
 * ref, and then the bundler has to keep every section for it. It never is.
 */

/** @returns {import('vite').Plugin} after the plugin of Vue */
export function wordsBySection() {
  return {
    name: 'words-by-section',
    transform: {
      filter: { id: /\.vue($|\?)/, code: '_unref(nl)' },
      handler: (code) => ({ code: code.replaceAll('_unref(nl)', 'nl'), map: null }),
    },
  }
}
