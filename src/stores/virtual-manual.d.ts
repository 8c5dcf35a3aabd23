/** The manual as plain data; `build/manual/plugin.mjs` makes it. Large: imported only when somebody asks for it. */
declare module 'virtual:manual' {
  /** In the order in which they are read. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a line that imports is ignored in here, and would leave `any`
  export const chapters: readonly import('../domain/manual/manual').Chapter[]
}
