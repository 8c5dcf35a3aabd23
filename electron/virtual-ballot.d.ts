/** The page to vote with, built from `src/ballot` by `build/standalone/plugin.mjs`; its content is still to be put in. */
declare module 'virtual:ballot-form' {
  const html: string
  export default html
  export const policy: string
}
