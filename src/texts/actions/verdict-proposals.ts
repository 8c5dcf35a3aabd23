import { countOf } from '../format'

/** The verdicts that finished actions propose. */
export const verdictProposals = {
  title: 'Voorstellen voor een nieuw oordeel',
  one: 'Voorstel voor een nieuw oordeel',
  sentence: (id: string, from: string, to: string) => `Norm ${id} van ‘${from}’ naar ‘${to}’`,
  sentenceAlone: (id: string, from: string, to: string) => `Voorstel: norm ${id} van ‘${from}’ naar ‘${to}’`,
  why: {
    met: 'Alle acties bij deze norm zijn gereed en van elke actie is het effect nagegaan.',
    'largely-met':
      'Alle acties bij deze norm zijn gereed, maar nog niet van elke actie is het effect nagegaan.',
  },
  rule: 'Dit is een eigen rekenregel van dit programma. U beslist: kijk naar het bewijs voordat u bevestigt.',
  actions: 'Rust op',
  preview: 'Wat verandert er?',
  readiness: (before: string, after: string) => `Gereedheid ${before} → ${after}`,
  count: (verdict: string, before: number, after: number) =>
    `${verdict}: ${String(before)} → ${String(after)}`,
  ofFramework: (title: string) => `in ${title}`,
  confirm: 'Bevestigen',
  decline: 'Niet overnemen',
  confirmOf: (id: string, to: string) => `Bevestigen: norm ${id} wordt ‘${to}’`,
  declineOf: (id: string) => `Niet overnemen: norm ${id} houdt haar oordeel`,
  accepted: (id: string, verdict: string) => `Norm ${id} staat nu op ‘${verdict}’.`,
  declined: (id: string, verdict: string) => `Norm ${id} blijft ‘${verdict}’. Het voorstel is afgehandeld.`,
  decided: {
    accepted: (verdict: string, date: string) => `Oordeel ‘${verdict}’ bevestigd op ${date}.`,
    declined: (verdict: string, date: string) => `Voorstel ‘${verdict}’ niet overgenomen op ${date}.`,
  },
  more: (count: number) => `Toon nog ${countOf(count, 'voorstel', 'voorstellen')}`,
} as const
