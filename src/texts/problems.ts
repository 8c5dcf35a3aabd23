/** What can go wrong: one sentence each that says what is wrong, what was kept, and what to do now. */
export const problems = {
  unexpected:
    'Er ging iets mis dat we niet hadden voorzien. Uw opgeslagen gegevens zijn niet veranderd. Probeer het opnieuw.',
}
