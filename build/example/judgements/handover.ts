import { people } from '../people'
import type { JudgementDraft } from './draft'

export const handover: readonly JudgementDraft[] = [
  {
    norm: 'OVD-01',
    verdict: 'met',
    on: '2026-10-27',
    owner: people.nurse,
    work: 'settled',
    reasoning:
      'De SBARR-kaart is sinds 2024 in gebruik bij alle partijen, ook bij de ambulancezorg. In de observatie van juni 2026 waren 18 van de 20 spoedoverdrachten volledig. Nieuwe medewerkers krijgen de kaart in hun inwerkprogramma. De spiegel is minder positief over gegevens op tijd krijgen; dat gaat vooral over de schriftelijke overdracht (zie OVD-03).',
    answerIfAsked:
      'Wij gebruiken allemaal dezelfde kaart en kijken elk halfjaar bij twintig overdrachten mee.',
  },
  {
    norm: 'OVD-02',
    verdict: 'unmet',
    severity: 'critical',
    on: '2026-10-27',
    owner: people.coordinator,
    work: 'busy',
    reasoning:
      'De praktijken, het ziekenhuis en de kraamzorg werken in vier verschillende systemen zonder koppeling. Gegevens gaan per beveiligde mail, per telefoon of op papier mee met de ouders. Het plan van 2023 voor een aansluiting ligt stil sinds de leverancier in maart 2025 afhaakte.',
    answerIfAsked:
      'Dit is ons grootste knelpunt, ook volgens de spiegel. Wij mailen beveiligd en werken aan een plan in drie stappen. Dat plan is later klaar dan wij wilden.',
  },
  {
    norm: 'OVD-03',
    verdict: 'largely-unmet',
    severity: 'major',
    on: '2026-10-27',
    owner: people.nurse,
    work: 'busy',
    reasoning:
      'In de steekproef van 30 overdrachten naar de kraamzorg (september 2026) waren er 14 volledig en 19 op tijd. De overdracht naar de huisarts gaat beter: 26 van de 30 binnen de afgesproken dagen. Een warme overdracht bij kwetsbaarheid is afgesproken, maar wordt niet geteld.',
    answerIfAsked:
      'De overdracht naar de kraamzorg is te vaak onvolledig. Er komt een vaste set van twaalf gegevens, eerst vanuit het ziekenhuis.',
  },
  {
    norm: 'OVD-04',
    verdict: 'unmet',
    severity: 'critical',
    on: '2026-10-27',
    owner: people.maternityCare,
    work: 'busy',
    reasoning:
      'Kraamzorg en JGZ hebben geen vast overleg en geen schriftelijke afspraken. De overdracht gaat per post of via de ouders. Een eerste gesprek op 3 september 2026 leverde een lijst met knelpunten op, nog geen afspraken.',
    answerIfAsked:
      'Hier voldoen wij niet. Kraamzorg en JGZ zitten sinds september om tafel; de afspraken moeten er op 1 april 2027 zijn.',
  },
  {
    norm: 'OVD-05',
    verdict: 'largely-met',
    severity: 'major',
    on: '2026-10-27',
    owner: people.maternityCare,
    work: 'settled',
    reasoning:
      'Indiceren gebeurt volgens het landelijke protocol en bij verandering is er overleg over een nieuwe indicatie. De afspraken over partusassistentie zijn van 2025 en werken in gewone weken. In de zomer van 2026 kon in zeven gevallen geen partusassistentie worden geboden.',
    answerIfAsked:
      'De indicatie is op orde. Voor de zomer van 2027 maken de twee kraamzorgorganisaties samen een rooster voor partusassistentie.',
  },
]
