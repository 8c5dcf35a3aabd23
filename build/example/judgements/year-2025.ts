import type { Severity } from '../../../src/domain/framework/assessment/assessment'
import type { Verdict } from '../../../src/domain/framework/assessment/verdict'
import type { IsoDate } from '../../../src/domain/question-set'

/** A judgement of 2025, when the VSV wrote less than it does now: whoever looks after the norm is the same as in 2026. */
interface EarlierDraft {
  readonly norm: string
  readonly verdict: Verdict
  readonly severity?: Severity
  readonly reasoning: string
  readonly answerIfAsked?: string
}

/** The day on which each theme was judged. */
export const daysOf2025: Readonly<Record<string, IsoDate>> = {
  ORG: '2025-09-22',
  KWA: '2025-09-25',
  CLI: '2025-10-02',
  COO: '2025-10-09',
  PRE: '2025-10-16',
  ACU: '2025-10-23',
  OVD: '2025-10-30',
  MEL: '2025-11-06',
}

/**
 * The judgements of 2025. Seven norms are not among them (CLI-07, PRE-05, OVD-03, MEL-03 to MEL-06), because there was no time for
 * them; the two that did not apply are those of 2026.
 */
export const judgements2025: readonly EarlierDraft[] = [
  {
    norm: 'ORG-01',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning:
      'Negen partijen doen mee, JGZ pas sinds dit voorjaar. Huisartsen en kinderartsen staan op de lijst maar komen bijna nooit.',
  },
  {
    norm: 'ORG-02',
    verdict: 'met',
    reasoning:
      'De samenwerkingsovereenkomst versie 3.1 is op 12 maart 2025 getekend. Volgens de coördinator tekenden alle zorgpartijen; de handtekeningen zijn niet nagekeken.',
  },
  {
    norm: 'ORG-03',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning:
      'Het huishoudelijk reglement is van juni 2025. Mandaatbrieven zijn er voor vier partijen. Een geschillenregeling is er niet.',
  },
  {
    norm: 'ORG-04',
    verdict: 'largely-unmet',
    severity: 'major',
    reasoning:
      'De visie is van 2018 en gemaakt zonder kraamzorg en JGZ. In de quickscan ziet minder dan de helft een gezamenlijke visie. Een visiesessie is gepland.',
  },
  {
    norm: 'ORG-05',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning:
      'Het overleg heeft een vast ritme en er zijn verslagen. Het voorzitterschap ligt al zes jaar bij dezelfde partij; verloskundigen vinden dat niet in evenwicht.',
  },
  {
    norm: 'ORG-06',
    verdict: 'met',
    reasoning:
      'De verantwoordelijkheidsmatrix van oktober 2024 beschrijft wie in welke fase verantwoordelijk is. Er kwamen geen vragen over.',
  },
  {
    norm: 'ORG-07',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning:
      'Het bestuurlijk overleg met de directies was op 4 juni 2025 en het volgende is gepland voor december. Een opdrachtbrief is er niet.',
  },
  {
    norm: 'ORG-08',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning: 'De coördinator heeft twaalf uur per week, tot eind 2026 betaald uit een subsidie.',
  },
  {
    norm: 'KWA-01',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning:
      'Het kwaliteitsplan is er. De acties staan in vier losse lijsten, zodat niemand ziet wat af is.',
  },
  {
    norm: 'KWA-02',
    verdict: 'unmet',
    severity: 'major',
    reasoning: 'Over 2024 is geen kwaliteitsjaarverslag gemaakt. De taak was bij niemand belegd.',
  },
  {
    norm: 'KWA-03',
    verdict: 'met',
    reasoning: 'De indicatoren over 2024 zijn op tijd aangeleverd. Er is nog geen vervanger voor deze taak.',
  },
  {
    norm: 'KWA-04',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning: 'De spiegelinformatie is één keer besproken. Er volgde geen actie met een meetwaarde uit.',
  },
  {
    norm: 'KWA-05',
    verdict: 'met',
    reasoning: 'Ziekenhuis en praktijken leveren alle vier aan; het overzicht over 2024 is compleet.',
  },
  {
    norm: 'KWA-06',
    verdict: 'met',
    reasoning: 'In 2025 waren er twee audits met een externe voorzitter.',
  },
  {
    norm: 'KWA-07',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning:
      'De aanbevelingen uit de audits van 2024 zijn als actie opgenomen en de meeste zijn afgerond. Naar het effect is niet gekeken.',
  },
  {
    norm: 'KWA-08',
    verdict: 'met',
    reasoning: 'Alle zeventien zorgpaden hebben een eigenaar en waren bij de controle in augustus actueel.',
  },
  {
    norm: 'KWA-09',
    verdict: 'met',
    reasoning:
      'Er is een trainingsplan met vier gezamenlijke trainingen per jaar, en die gingen alle vier door.',
  },
  {
    norm: 'KWA-10',
    verdict: 'largely-unmet',
    severity: 'major',
    reasoning:
      'De laatste vergelijking van onze werkwijze met de zorgstandaard is van mei 2022. Daarvan zijn tien van de zestien punten afgehandeld, maar er is geen plan voor de overige zes. Er is geen eigenaar meer sinds de vorige projectleider in 2024 stopte.',
    answerIfAsked:
      'Ons overzicht is verouderd. Wij maken in 2026 een nieuwe vergelijking per hoofdstuk en leggen een eigenaar vast.',
  },
  {
    norm: 'CLI-01',
    verdict: 'unmet',
    severity: 'critical',
    reasoning: 'Er is geen ouderraad. Twee pogingen om ouders te werven liepen dood.',
  },
  {
    norm: 'CLI-02',
    verdict: 'unmet',
    severity: 'major',
    reasoning: 'Zonder ouderraad is er niemand die meepraat over plannen en uitkomsten.',
  },
  {
    norm: 'CLI-03',
    verdict: 'met',
    reasoning: 'De cliëntervaringen worden het hele jaar gemeten. De respons over 2024 was 24 procent.',
  },
  {
    norm: 'CLI-04',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning: 'De uitkomsten zijn besproken en er is één verbeterpunt gekozen.',
  },
  {
    norm: 'CLI-05',
    verdict: 'largely-unmet',
    severity: 'major',
    reasoning: 'Samen beslissen staat in drie zorgpaden genoemd. Een werkafspraak of scholing is er niet.',
  },
  {
    norm: 'CLI-06',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning: 'Vijf van de twaalf gezamenlijke folders zijn op taalniveau B1.',
  },
  {
    norm: 'COO-01',
    verdict: 'met',
    reasoning:
      'De werkafspraak coördinerend zorgverlener is van januari 2025 en alle praktijken zeggen ermee te werken. Dossiers zijn niet nagekeken.',
  },
  {
    norm: 'COO-02',
    verdict: 'largely-unmet',
    severity: 'major',
    reasoning: 'De praktijken gebruiken eigen formulieren. Hoe vaak er een plan is, weet niemand.',
  },
  {
    norm: 'COO-03',
    verdict: 'unknown',
    reasoning: 'Of alle praktijken dezelfde vragen stellen bij de intake, is niet nagekeken.',
  },
  {
    norm: 'COO-04',
    verdict: 'met',
    reasoning: 'Er is elke maand een casuïstiekbespreking, behalve in de zomer.',
  },
  {
    norm: 'COO-05',
    verdict: 'largely-unmet',
    severity: 'minor',
    reasoning:
      'De kraamzorg doet de intake bij acht op de tien gezinnen aan huis, bij de rest telefonisch. Verloskundigen en JGZ gaan soms ook op huisbezoek, zonder dat van elkaar te weten. Een afspraak over wie wanneer gaat en met welk doel is er niet.',
    answerIfAsked:
      'Huisbezoeken zijn er, maar wij stemmen ze niet goed af. De werkgroep kwetsbare zwangeren maakt in 2026 een verdeling.',
  },
  {
    norm: 'PRE-01',
    verdict: 'largely-unmet',
    severity: 'minor',
    reasoning: 'De werkgroep preventie ligt stil. Het plan van 2022 staat nog op de website.',
  },
  {
    norm: 'PRE-02',
    verdict: 'largely-unmet',
    severity: 'major',
    reasoning: 'De nieuwe signaleringslijst is pas bij één praktijk in gebruik.',
  },
  {
    norm: 'PRE-03',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning: 'Het zorgpad is in concept klaar en wordt in november vastgesteld.',
  },
  {
    norm: 'PRE-04',
    verdict: 'met',
    reasoning: 'In elke coalitie Kansrijke Start zit een afgevaardigde van het VSV.',
  },
  {
    norm: 'PRE-06',
    verdict: 'met',
    reasoning: 'Elke zorgpartij heeft een meldcode en een aandachtsfunctionaris.',
  },
  {
    norm: 'ACU-01',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning: 'Het regioprotocol is van 2022 en wordt herzien. Er is dit jaar niet samen geoefend.',
  },
  {
    norm: 'ACU-02',
    verdict: 'met',
    reasoning: 'De roosters waren volledig en de tijden bij spoed zijn gemeten.',
  },
  {
    norm: 'ACU-05',
    verdict: 'largely-unmet',
    severity: 'major',
    reasoning:
      'Over drukte zijn mondelinge afspraken. Weigeringen worden niet geteld en verloskundigen bellen rond.',
  },
  {
    norm: 'ACU-06',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning: 'Er zijn trainingen, maar de ambulancezorg deed niet mee.',
  },
  {
    norm: 'OVD-01',
    verdict: 'met',
    reasoning: 'De SBARR-kaart wordt door alle partijen gebruikt.',
  },
  {
    norm: 'OVD-02',
    verdict: 'unmet',
    severity: 'critical',
    reasoning:
      'De leverancier van de geplande aansluiting haakte in maart 2025 af. Vier systemen staan los van elkaar.',
  },
  {
    norm: 'OVD-04',
    verdict: 'unmet',
    severity: 'major',
    reasoning: 'Kraamzorg en JGZ hebben geen overleg en geen afspraken.',
  },
  {
    norm: 'OVD-05',
    verdict: 'met',
    reasoning: 'De indicatie volgt het landelijke protocol en partusassistentie kon steeds worden geboden.',
  },
  {
    norm: 'MEL-01',
    verdict: 'met',
    reasoning:
      'De procedure Calamiteit in de keten is in augustus 2025 vernieuwd en door iedereen ondertekend.',
  },
  {
    norm: 'MEL-02',
    verdict: 'largely-met',
    severity: 'minor',
    reasoning: 'Er zijn zes opgeleide onderzoekers; kraamzorg en ambulance hebben er nog geen.',
  },
]
