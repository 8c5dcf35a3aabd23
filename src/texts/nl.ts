/**
 * The words of the screens, in Dutch (B1, "u"). One section per part of the application; add a word to the section of the screen
 * that shows it. Functions where a sentence holds a figure or a name. Imports nothing but the domain.
 *
 * The pages (`ui`, `stores`) read their words through `nl`. Everything else imports its own section (`shell`, `storage`, `content`,
 * `report`, `report-making`), so that the page does not carry the words of the report, nor the shell those of the page. `format` and
 * `labels` are for everyone.
 *
 * A namespace, so that what a page loads are the sections it reads and no others.
 */
export * as nl from './nl-sections'
