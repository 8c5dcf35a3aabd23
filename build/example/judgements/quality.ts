import { people } from '../people'
import type { JudgementDraft } from './draft'

export const quality: readonly JudgementDraft[] = [
  {
    norm: 'KWA-01',
    verdict: 'met',
    on: '2026-09-10',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'Het kwaliteitsplan 2025-2027 beschrijft de cyclus en is op 14 april 2025 vastgesteld. Alle verbeteracties uit spiegel, audit en toetsing staan sinds januari 2026 in één register. Het register is dit jaar drie keer in het kernteam besproken; de verslagen zijn nagekeken.',
    answerIfAsked:
      'Wij werken met één verbeterregister en bespreken dat elk kwartaal. Wij laten u graag een verbetering van begin tot eind zien.',
  },
  {
    norm: 'KWA-02',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-09-10',
    owner: people.quality,
    work: 'to-check',
    reasoning:
      'Het kwaliteitsjaarverslag 2025 is op 18 september 2026 op de website gezet, drie maanden later dan gepland. De ouderraad heeft het concept niet vooraf besproken. Voor het verslag over 2026 is een planning gemaakt met een bespreking in de ouderraad in april 2027.',
    answerIfAsked:
      'Het jaarverslag is er en is openbaar, maar het kwam te laat. De planning voor volgend jaar staat vast.',
  },
  {
    norm: 'KWA-03',
    verdict: 'met',
    on: '2026-09-10',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'De indicatoren over 2025 zijn op 14 april 2026 aangeleverd; de bevestiging van ontvangst is bewaard. Er is een verantwoordelijke en sinds dit jaar ook een vervanger. De eigen interne datum van 1 april is niet gehaald, de uiterste datum wel.',
    answerIfAsked:
      'Wij zijn op tijd geweest en kunnen de bevestiging laten zien. Ook de vervanging is geregeld.',
  },
  {
    norm: 'KWA-04',
    verdict: 'met',
    on: '2026-09-10',
    owner: people.gynaecologist,
    work: 'settled',
    reasoning:
      'De spiegelinformatie is besproken op 12 februari en 10 september 2026, met vertegenwoordigers van vijf beroepsgroepen. Uit de eerste bespreking volgde de actie over borstvoeding in de eerste week. De tweede bespreking liet bij die actie een stijging zien van 61 naar 68 procent.',
    answerIfAsked:
      'Twee keer per jaar bespreken wij drie gekozen uitkomsten. Bij elke bespreking hoort een verslag met een actie en een meetwaarde.',
  },
  {
    norm: 'KWA-05',
    verdict: 'met',
    on: '2026-09-10',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'Het ziekenhuis en de drie verloskundigenpraktijken leveren aan de landelijke perinatale registratie. Het overzicht van juli 2026 laat voor alle vier een volledig jaar 2025 zien. De datakwaliteit is op 10 september besproken; er waren geen opvallende gaten.',
    answerIfAsked: 'Alle vier de aanleverende partijen doen volledig mee.',
  },
  {
    norm: 'KWA-06',
    verdict: 'met',
    on: '2026-09-24',
    owner: people.gynaecologist,
    work: 'settled',
    reasoning:
      'In 2026 waren er audits op 19 maart en 17 september, beide met een externe voorzitter. De presentielijsten tonen verloskundigen, gynaecologen, kinderartsen, verpleegkundigen en bij de tweede audit ook kraamzorg. De data voor 2027 staan in de jaarkalender.',
    answerIfAsked:
      'Wij houden twee audits per jaar, met alle betrokken beroepsgroepen en een voorzitter van buiten.',
  },
  {
    norm: 'KWA-07',
    verdict: 'largely-unmet',
    severity: 'major',
    on: '2026-10-13',
    owner: people.quality,
    work: 'busy',
    reasoning:
      'Van de elf aanbevelingen uit de audits van 2025 zijn er negen als actie opgenomen en vijf afgerond. Bij geen enkele is het effect gemeten. De aanbeveling over de registratie van weinig leven voelen kwam in september 2026 voor de tweede keer terug.',
    answerIfAsked:
      'Wij volgen aanbevelingen op, maar controleren te weinig of het helpt. Sinds oktober 2026 heeft elke auditactie een meetpunt; in januari 2027 kijken wij of de effecten ook echt worden gemeten.',
  },
  {
    norm: 'KWA-08',
    verdict: 'largely-met',
    severity: 'major',
    on: '2026-09-24',
    owner: people.clinicalMidwife,
    work: 'to-check',
    reasoning:
      'Het zorgpadenregister telt zeventien regionale zorgpaden, elk met een eigenaar en een herzieningsdatum. Op 24 september 2026 waren er drie verlopen: hypertensie, serotiniteit en inleiden. De vindbaarheid is goed; een vaste evaluatie met cijfers gebeurt bij zes van de zeventien.',
    answerIfAsked:
      'Veertien van de zeventien zorgpaden zijn actueel. De herziening van de andere drie loopt uit; wij ronden die vóór 1 maart 2027 af.',
  },
  {
    norm: 'KWA-09',
    verdict: 'met',
    on: '2026-09-24',
    owner: people.clinicalMidwife,
    work: 'settled',
    reasoning:
      'Er is een trainingsplan 2025-2026 met vier gezamenlijke trainingen per jaar. In 2026 deden 71 mensen uit zes beroepsgroepen mee. De presentielijsten staan nog bij de opleidingsafdeling en moeten aan dit dossier worden gekoppeld.',
    answerIfAsked: 'Teamtraining is bij ons vast. De presentie per beroepsgroep kunnen wij opvragen.',
  },
]
