import { judgementFields } from '../../fields/judgement'
import { countOf } from '../../format'

const norms = (count: number) => countOf(count, 'norm', 'normen')

/** The list of norms on paper, to fill in together. */
export const blankList = {
  title: 'Blanco lijst',
  intro: 'Een lijst op papier om samen in te vullen. Neem de antwoorden daarna over in de toetsing.',
  print: 'Afdrukken',
  filtered: (shown: number, total: number) =>
    `U drukt ${String(shown)} van de ${norms(total)} af: die in uw lijst staan. Wis de filters om alles af te drukken.`,
  vsv: (name: string, title: string) => `${name} · ${title}`,
  filledInBy: 'Ingevuld door',
  date: 'Datum',
  verdict: judgementFields.verdict.name,
  reasoning: judgementFields.reasoning.name,
  evidence: 'Waaruit blijkt het? (document, datum, waar het ligt)',
  owner: judgementFields.owner.name,
  howToShow: 'Zo toont u dit aan',
  core: 'kernnorm',
  noClientData: 'Schrijf geen gegevens van cliënten op.',
} as const
