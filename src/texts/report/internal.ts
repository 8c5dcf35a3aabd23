/** What a report or file says that holds what the VSV prepared among itself: in Word, on the print, in Excel and in the name of the file. */
export const internal = {
  /** On every page. */
  margin: 'INTERN',
  /** Behind the name of a report, a file or a column. */
  behind: '(intern)',
  warning:
    'Intern: hierin staat wat het VSV onder elkaar heeft voorbereid. Geef dit niet mee aan de inspectie.',
} as const
