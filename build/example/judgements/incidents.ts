import { people } from '../people'
import type { JudgementDraft } from './draft'

export const incidents: readonly JudgementDraft[] = [
  {
    norm: 'MEL-01',
    verdict: 'met',
    on: '2026-11-03',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'De procedure Calamiteit in de keten (versie 1.2, augustus 2025) legt vast welke partij meldt en wie de anderen informeert. Alle zorgpartijen hebben de procedure ondertekend. In 2025 en 2026 is de procedure één keer gebruikt; de stappen zijn gevolgd.',
    answerIfAsked: 'Er is één procedure voor de keten. Iedereen weet wie meldt en wie wordt gebeld.',
  },
  {
    norm: 'MEL-02',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-11-03',
    owner: people.quality,
    work: 'to-check',
    reasoning:
      'Er is een groep van zes opgeleide onderzoekers uit de eerste en de tweede lijn. Kraamzorg en ambulance hebben nog geen onderzoeker. Het gezamenlijke onderzoek van 2025 had één rapport en een externe voorzitter.',
    answerIfAsked: 'Wij onderzoeken samen. In 2027 leiden wij ook een onderzoeker uit de kraamzorg op.',
  },
  {
    norm: 'MEL-03',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-11-03',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'De procedure noemt een vaste contactpersoon voor de ouders en een gesprek aan het begin en het eind. Bij het onderzoek van 2025 is dat zo gedaan. Het format voor de schriftelijke terugkoppeling ontbreekt nog.',
    answerIfAsked:
      'Ouders worden altijd gehoord en krijgen de uitkomst. De vorm van de brief leggen wij nog vast.',
  },
  {
    norm: 'MEL-04',
    verdict: 'unknown',
    on: '2026-11-03',
    owner: people.quality,
    work: 'to-do',
    reasoning:
      'Wij weten niet of alle deelnemers aan de audit het verschil met een verplichte melding kennen. Het auditprotocol noemt het onderwerp niet. Op de bijeenkomst van 10 december 2026 vragen wij het na, daarna volgt een oordeel.',
    answerIfAsked: 'Dit zoeken wij op dit moment uit. Een beslisboom ligt als concept klaar.',
  },
  {
    norm: 'MEL-05',
    verdict: 'largely-unmet',
    severity: 'major',
    on: '2026-11-03',
    owner: people.coordinator,
    work: 'to-do',
    reasoning:
      'Alle partijen hebben een klachtenfunctionaris en zijn aangesloten bij een geschilleninstantie. Een ouder met een klacht over meer dan één partij vindt nergens uitleg: de website van het VSV noemt klachten niet. In 2026 zijn twee klachten eerst bij de verkeerde partij terechtgekomen.',
    answerIfAsked:
      'Per partij is het geregeld, voor de keten niet. Een klachtenwegwijzer op de website staat op onze lijst voor begin 2027.',
  },
  {
    norm: 'MEL-06',
    verdict: 'unmet',
    severity: 'major',
    on: '2026-11-03',
    owner: people.nurse,
    work: 'busy',
    reasoning:
      'Elke partij meldt incidenten in een eigen systeem en bespreekt die binnen de eigen muren. Meldingen die over meer dan één partij gaan, worden niet verzameld. Er is geen gezamenlijke bespreking; het plan daarvoor uit 2024 is niet uitgevoerd.',
    answerIfAsked:
      'Leren van incidenten in de keten doen wij nog niet. In het eerste kwartaal van 2027 beginnen wij met één formulier voor ketenmeldingen.',
  },
]
