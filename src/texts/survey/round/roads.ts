import type { Road } from '../../../domain/survey/round/roads'

/** The roads by which answers come in. */
export const roads: Readonly<
  Record<
    Road,
    {
      /** In a sentence: "vullen in: op dit apparaat". */
      readonly how: string
      /** On the page of the round. */
      readonly title: string
      readonly text: string
    }
  >
> = {
  device: {
    how: 'op dit apparaat',
    title: 'Dit apparaat achterlaten',
    text: 'Staat het apparaat in een wachtruimte of koffiekamer? Vergrendel het dan met een pincode. Deelnemers zien alleen de vragenlijst en kunnen niet naar uw dossier.',
  },
  file: {
    how: 'per bestand',
    title: 'Per bestand',
    text: 'Stuur de vragenlijst per e-mail en lees de antwoorden in die u terugkrijgt.',
  },
  paper: {
    how: 'op papier',
    title: 'Op papier',
    text: 'Maak een formulier in Word, druk het af en deel het uit. De ingevulde formulieren typt u hier over.',
  },
  list: {
    how: 'via een lijst',
    title: 'Uit een lijst',
    text: 'Vulden de deelnemers in met Microsoft Forms, LimeSurvey of Excel? Lees de lijst met antwoorden in.',
  },
}
