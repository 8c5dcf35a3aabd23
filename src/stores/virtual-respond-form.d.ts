/** The HTML of the stand-alone questionnaire without a round; `build/respond/plugin.mjs` makes it. */
declare module 'virtual:respond-form' {
  const template: string
  export default template
}
