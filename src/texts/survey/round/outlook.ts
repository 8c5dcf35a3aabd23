import { countOf } from '../../format'

/** "Wat ziet u straks?": which groups a round can show, said before it opens. */
export const outlook = {
  heading: 'Wat ziet u straks?',
  intro:
    'Dit volgt uit de aantallen die u hebt ingevuld. Van elke stelling tellen straks alleen de mensen die haar beantwoorden.',
  caption: 'Welke beroepsgroepen straks apart te zien zijn',
  profession: 'Beroepsgroep',
  invited: 'Uitgenodigd',
  unknown: 'niet bekend',
  alone: 'Apart te zien',
  distribution: 'Verdeling te zien',
  words: {
    will: 'ja, bij een goede respons',
    may: 'misschien',
    never: 'nee, nooit',
  },
  signs: { will: '●', may: '◐', never: '○' },
  reason: {
    'no-answers': 'niemand is uitgenodigd',
    'merged-cluster': 'wordt samengevoegd met verwante beroepsgroepen',
    'merged-rest': 'wordt samengevoegd met de overige beroepsgroepen',
    'too-few': 'te weinig mensen, en niet samen te voegen',
    'protects-others': 'anders is uit te rekenen wat een kleinere groep antwoordde',
  },
  merged: (label: string, n: number) => `${label} (samen ${String(n)} mensen)`,
  mergedHeading: 'Samen te zien als iedereen invult:',
  missing:
    'Van een of meer beroepsgroepen is het aantal niet ingevuld. Daarom is van geen groep zeker dat u haar ziet. Vul de aantallen in.',
  wholeNever: (k: number) =>
    `Met deze aantallen ziet u straks niets: er zijn minder dan ${String(k)} mensen uitgenodigd.`,
  wholeMay: (k: number) =>
    `Bij een matige respons zijn er minder dan ${String(k)} ingevulde vragenlijsten. Dan ziet u niets.`,
  /** Said again in the dialog that opens the round. */
  will: (labels: readonly string[]) =>
    labels.length === 0
      ? 'Met deze aantallen is van geen enkele beroepsgroep zeker dat u haar apart ziet.'
      : `Bij een goede respons ziet u ${countOf(labels.length, 'beroepsgroep', 'beroepsgroepen')} apart: ${labels.join('; ')}.`,
  may: (labels: readonly string[]) => `Misschien apart te zien: ${labels.join('; ')}.`,
  never: (labels: readonly string[]) =>
    `Nooit apart te zien, ook niet als iedereen invult: ${labels.join('; ')}.`,
}
