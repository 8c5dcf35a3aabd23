import { people } from '../people'
import type { JudgementDraft } from './draft'

export const organisation: readonly JudgementDraft[] = [
  {
    norm: 'ORG-01',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-09-08',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'De deelnemerslijst van 1 september 2026 noemt tien partijen met een vaste vertegenwoordiger en een vervanger. Kinderartsen waren bij drie van de acht overleggen in 2026, huisartsen bij geen enkel overleg. Ambulancezorg sluit alleen aan bij het onderwerp spoed, zoals afgesproken.',
    answerIfAsked:
      'Wij laten de deelnemerslijst en de presentielijsten zien. Wij weten dat kinderartsen en huisartsen te weinig meedoen en nodigen hen vanaf 2027 gericht uit op onderwerpen die hen raken.',
  },
  {
    norm: 'ORG-02',
    verdict: 'met',
    on: '2026-09-08',
    owner: people.quality,
    work: 'settled',
    reasoning:
      'De samenwerkingsovereenkomst versie 3.1 is op 12 maart 2025 getekend door alle negen zorgpartijen; de handtekeningen zijn op 8 september 2026 nagekeken. De overeenkomst loopt tot en met 2028. In de spiegel weten veel mensen dit niet: daar ligt een taak voor onze communicatie, niet voor de overeenkomst zelf.',
    answerIfAsked:
      'Alle zorgpartijen hebben getekend; de getekende versie ligt in de bestuursmap. Veel collega’s kennen de overeenkomst niet. Daarom maken wij een samenvatting van één bladzijde voor alle achterbannen.',
  },
  {
    norm: 'ORG-03',
    verdict: 'largely-met',
    severity: 'major',
    on: '2026-09-15',
    owner: people.chair,
    work: 'to-check',
    reasoning:
      'Besluitvorming en terugkoppeling staan in het huishoudelijk reglement van juni 2025 en de besluitenlijst wordt bijgehouden. Mandaatbrieven zijn er voor zes van de tien partijen. Een geschillenregeling ontbreekt: bij het meningsverschil over de echo’s in het voorjaar van 2026 was niet duidelijk wie de knoop doorhakt.',
    answerIfAsked:
      'Het reglement en de besluitenlijst zijn op orde. De geschillenregeling ligt als concept bij het bestuur en wordt in januari 2027 besproken.',
  },
  {
    norm: 'ORG-04',
    verdict: 'met',
    on: '2026-09-08',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'De visie ‘Samen sterk aan de start’ is na een visiesessie met alle beroepsgroepen op 27 november 2025 vastgesteld. Het jaarplan 2026 heeft vijf doelen met een eigenaar, een nulwaarde en een datum. De halfjaarstand van 1 juli 2026 laat zien dat drie doelen op schema liggen.',
    answerIfAsked:
      'Wij hebben één visie op één A4 en vijf doelen voor 2026. De stand van zaken bespreken wij elk kwartaal in het bestuur.',
  },
  {
    norm: 'ORG-05',
    verdict: 'met',
    on: '2026-11-05',
    owner: people.coordinator,
    work: 'settled',
    reasoning:
      'Sinds januari 2026 leidt een onafhankelijk voorzitter het overleg. De verslagen en actielijsten van september 2025 tot en met oktober 2026 zijn compleet. De jaarkalender 2027 is op 3 november 2026 aan alle partijen gestuurd.',
    answerIfAsked:
      'Wij laten de jaarkalender, de verslagen van de laatste twaalf maanden en de actielijst zien.',
  },
  {
    norm: 'ORG-06',
    verdict: 'largely-met',
    severity: 'minor',
    on: '2026-09-22',
    owner: people.midwife,
    work: 'busy',
    reasoning:
      'De verantwoordelijkheidsmatrix van 2024 beschrijft de fasen van intake tot en met zes weken na de bevalling. Voor de terugverwijzing tijdens de baring en voor de overgang naar de kraamtijd is de matrix niet precies genoeg. De werkgroep zorgpaden werkt deze twee onderdelen in het eerste kwartaal van 2027 bij.',
    answerIfAsked:
      'Voor bijna alle fasen staat vast wie verantwoordelijk is. De twee open onderdelen kennen wij en zijn ingepland.',
  },
  {
    norm: 'ORG-07',
    verdict: 'largely-unmet',
    severity: 'major',
    on: '2026-10-06',
    owner: people.chair,
    work: 'busy',
    reasoning:
      'Het laatste bestuurlijke overleg met de directies was op 4 juni 2025; de afspraak van december 2025 is twee keer verzet en daarna vervallen. Er is geen opdrachtbrief aan het VSV. Het jaarplan 2026 is wel gestuurd, maar alleen de directie van het ziekenhuis heeft schriftelijk gereageerd.',
    answerIfAsked:
      'De band met de bestuurders is te los. Wij hebben een vast halfjaarlijks overleg voorgesteld; de eerste datum is 21 januari 2027.',
  },
  {
    norm: 'ORG-08',
    verdict: 'largely-met',
    severity: 'major',
    on: '2026-10-06',
    owner: people.coordinator,
    work: 'busy',
    reasoning:
      'De begroting 2026 dekt een coördinator voor twaalf uur en een secretaris voor vier uur per week. De subsidie voor de versterking van VSV’s stopt eind 2026. Voor 2027 zijn de uren van de coördinator tot 1 juli toegezegd, daarna nog niet.',
    answerIfAsked:
      'Voor dit jaar zijn tijd en geld geregeld. Voor de tweede helft van 2027 ligt een voorstel voor een vaste bijdrage per partij bij de bestuurders.',
  },
]
