import { people } from '../people'
import type { JudgementDraft } from './draft'

/** The check list on the agreement and the set-up of the VSV, about half way. */
export const agreement: readonly JudgementDraft[] = [
  {
    norm: 'OVE-01',
    verdict: 'met',
    on: '2026-11-10',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'De visie ‘Samen sterk aan de start’ is van 27 november 2025 en past op één A4. Elke beroepsgroep gaf akkoord; de lijst zit bij het visiestuk.',
    answerIfAsked: 'Onze missie en visie staan op één A4 en alle beroepsgroepen hebben meegeschreven.',
  },
  {
    norm: 'OVE-02',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-11-10',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'Het jaarplan 2026 heeft vijf doelen met een eigenaar en een meetpunt. Bij twee doelen ontbreekt de nulwaarde, zodat niet te zien is of het beter gaat.',
    answerIfAsked: 'Onze doelen zijn meetbaar; bij twee doelen vullen wij de nulwaarde nog aan.',
  },
  {
    norm: 'OVE-03',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-11-10',
    owner: people.chair,
    work: 'to-check',
    reasoning:
      'Het bestuur koos in januari 2026 vijf onderwerpen. Wat wacht, staat nergens. In de spiegel vragen mensen om scherper te kiezen.',
    answerIfAsked:
      'Wij hebben gekozen, maar nog niet opgeschreven wat wacht. Dat doen wij in het jaarplan 2027.',
  },
  {
    norm: 'OVE-05',
    verdict: 'met',
    on: '2026-11-12',
    owner: people.clinicalMidwife,
    work: 'settled',
    reasoning:
      'Het register telt zeventien zorgpaden die samen zijn gemaakt. De werkwijze voor maken en vaststellen staat voor in het register.',
    answerIfAsked: 'Wij maken zorgpaden samen en kunnen bij elk stuk laten zien wie meeschreef.',
  },
  {
    norm: 'OVE-06',
    verdict: 'largely-unmet',
    severity: 'major',
    on: '2026-11-12',
    owner: people.clinicalMidwife,
    work: 'busy',
    reasoning:
      'Wie een zorgpad invoert, spreken wij per keer af. Een evaluatiedatum staat bij zes van de zeventien zorgpaden.',
    answerIfAsked: 'Invoeren gaat meestal goed, evalueren te weinig. Elk zorgpad krijgt in 2027 een datum.',
  },
  {
    norm: 'OVE-12',
    verdict: 'met',
    on: '2026-11-12',
    owner: people.chair,
    work: 'settled',
    reasoning:
      'Sinds januari 2026 is er een onafhankelijk voorzitter van buiten, met een opdracht tot juli 2028. De secretaris maakt elk verslag.',
    answerIfAsked:
      'De voorzitter hoort bij geen van de partijen. Alle beroepsgroepen zijn daar tevreden over.',
  },
  {
    norm: 'OVE-13',
    verdict: 'met',
    on: '2026-11-12',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'Het overleg is elke zesde week op donderdag. In 2026 gingen alle acht overleggen door en kwamen de stukken zeven keer op tijd.',
    answerIfAsked: 'Er is een vast ritme en een jaarkalender voor 2027.',
  },
  {
    norm: 'OVE-15',
    verdict: 'largely-met',
    severity: 'major',
    on: '2026-11-12',
    owner: people.coordinator,
    work: 'busy',
    reasoning:
      'Tot 1 juli 2027 zijn de uren van de coördinator toegezegd. Voor de tijd daarna is er een voorstel, maar nog geen besluit.',
    answerIfAsked: 'Voor nu is het geregeld. Over een vaste bijdrage per partij praten wij met de directies.',
  },
  {
    norm: 'OVE-18',
    verdict: 'met',
    on: '2026-11-17',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'De samenwerkingsovereenkomst versie 3.1 is getekend door alle negen zorgpartijen. De handtekeningen zijn op 8 september 2026 nagekeken.',
    answerIfAsked: 'Alle zorgpartijen hebben getekend. Het getekende exemplaar ligt klaar.',
  },
  {
    norm: 'OVE-19',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-11-17',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'De bijlage bij de overeenkomst noemt de leden. Wie op uitnodiging aansluit, zoals ambulancezorg en huisartsen, staat alleen in het reglement.',
    answerIfAsked: 'Vast staat wie lid is. Bij de herziening komen de genodigden er ook in.',
  },
  {
    norm: 'OVE-20',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-11-17',
    owner: people.chair,
    work: 'to-check',
    reasoning:
      'De besluitvorming staat in het huishoudelijk reglement. Mandaatbrieven zijn er voor zes van de tien partijen; de andere vier zijn gevraagd.',
    answerIfAsked:
      'Het reglement is duidelijk. De laatste vier mandaatbrieven verwachten wij in januari 2027.',
  },
  {
    norm: 'OVE-22',
    verdict: 'unmet',
    severity: 'major',
    on: '2026-11-17',
    owner: people.chair,
    work: 'busy',
    reasoning:
      'Een geschillenregeling ontbreekt. Wat er gebeurt als een partij zich niet aan de afspraken houdt, staat nergens. Dat knelde in het voorjaar van 2026.',
    answerIfAsked:
      'Dit ontbreekt nog. Een voorstel ligt bij het bestuur en gaat in december langs alle partijen.',
  },
  {
    norm: 'OVE-25',
    verdict: 'met',
    on: '2026-11-17',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'De overeenkomst loopt tot en met 2028. In artikel 9 staat dat de coördinator de herziening een jaar eerder voorbereidt.',
    answerIfAsked: 'De herziening staat voor begin 2028 in de jaarkalender.',
  },
]
