/** What is pressed to see that a page handles a press. `test/browser/desk-many.test.ts` sees to it that it does, on our start page. */

/** The first button of this kind, on a computer that has dossiers: it makes a new one, and asks for its name in a dialog. */
export const mainButton = 'main .v-btn.bg-primary'

/** What the press opens, there and on the pages beside it. */
export const whatOpens = '[role="dialog"]'
