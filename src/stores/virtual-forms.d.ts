/** The HTML of the stand-alone forms without their content; `build/standalone/plugin.mjs` makes them. */
declare module 'virtual:respond-form' {
  const template: string
  export default template
}

declare module 'virtual:delegate-form' {
  const template: string
  export default template
}
