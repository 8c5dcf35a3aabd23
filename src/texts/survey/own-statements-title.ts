/** What the statements are called that a VSV added to a round, wherever they stand: in every questionnaire, on the screen, in reports. */
export const ownStatementsTitle = 'Eigen stellingen van dit VSV'
