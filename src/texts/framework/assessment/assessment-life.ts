import type { NormGrouping } from '../../../domain/framework/norm-list/norm-list'
import { shortName } from '../../fields/field-words'
import { judgementFields } from '../../fields/judgement'
import { countOf, formatDate } from '../../format'

const norms = (count: number) => countOf(count, 'norm', 'normen')

const counts = (count: number) => (count === 1 ? 'Die telt' : 'Die tellen')

/** Toetsing from start to next: choosing, settling, carrying over, many norms at once, one after another, and on paper. */
export const assessmentLife = {
  choose: {
    title: 'Toetsingen',
    earlier: (count: number) => `Eerdere toetsingen (${String(count)})`,
    progress: (assessed: number, applicable: number) =>
      `${String(assessed)} van ${String(applicable)} beoordeeld`,
    started: (date: string) => `begonnen op ${date}`,
    toCurrent: 'Naar de toetsing van nu',
  },
  status: {
    draft: (date: string) => `Begonnen op ${date}. U kunt alles nog wijzigen.`,
    adopted: (date: string, by: string) =>
      by === '' ? `Vastgesteld op ${date}.` : `Vastgesteld op ${date} door ${by}.`,
    replaced: 'Vervangen door een volgende toetsing, zonder dat deze is vastgesteld.',
    locked: 'U kunt hierin niets meer wijzigen. Bewijs en acties staan hier zoals ze toen waren.',
    toConfirm: (count: number) =>
      count === 1
        ? '1 oordeel moet nog bevestigd worden'
        : `${String(count)} oordelen moeten nog bevestigd worden`,
    showToConfirm: 'Toon wat te bevestigen is',
    title: 'Stand van deze toetsing',
    focus: 'Stap voor stap',
    blank: 'Blanco lijst afdrukken',
  },

  make: {
    button: 'Nieuwe toetsing',
    title: 'Nieuwe toetsing',
    legend: 'Waarmee toetst u?',
    size: (count: number, themes: number) => `${norms(count)}, ${countOf(themes, 'thema', 'thema’s')}`,
    version: (version: string) => `versie ${version}`,
    own: 'eigen kader van dit dossier',
    name: 'Naam van deze toetsing',
    nameMissing: 'Geef de toetsing een naam.',
    defaultName: (set: string, year: string) => `${set} ${year}`,
    confirm: 'Begin de toetsing',
    hasCurrent: (title: string) =>
      `Er is al een toetsing met deze lijst: ${title}. De nieuwe toetsing begint met de oordelen daaruit. U bevestigt ze daarna een voor een.`,
    otherVersion: (title: string, version: string) =>
      `De toetsing ${title} gebruikt versie ${version} van dit kader. Stap over naar de andere versie bij Vragenlijsten en kaders. Dan blijven alle oordelen bewaard.`,
    toContent: 'Naar Vragenlijsten en kaders',
    started: (title: string) => `De toetsing ${title} is begonnen.`,
  },

  adopt: {
    button: 'Vaststellen',
    title: 'Toetsing vaststellen',
    intro:
      'Na het vaststellen verandert er niets meer in deze toetsing. Bewijs en acties worden erbij bewaard zoals ze nu zijn. Daarna begint u een volgende toetsing als u verder wilt.',
    factsTitle: 'Goed om te weten',
    assessed: (assessed: number, applicable: number) =>
      applicable === 1
        ? `${String(assessed)} van 1 norm die van toepassing is, beoordeeld.`
        : `${String(assessed)} van de ${String(applicable)} normen die van toepassing zijn, zijn beoordeeld.`,
    notAssessed: (count: number) => `${norms(count)} nog niet beoordeeld. ${counts(count)} als nul.`,
    unknown: (count: number) => `${norms(count)} met oordeel ‘onbekend’. ${counts(count)} als nul.`,
    toConfirm: (count: number) =>
      `${norms(count)} met een oordeel van een vorige keer dat nog niet bevestigd is. ${counts(count)} als niet beoordeeld.`,
    noReason: (count: number) =>
      `${norms(count)} op ‘niet van toepassing’ zonder reden. ${counts(count)} als niet beoordeeld.`,
    coreUnmet: (ids: readonly string[]) =>
      `${countOf(ids.length, 'kernnorm', 'kernnormen')} waaraan het VSV (grotendeels) niet voldoet: ${ids.join(', ')}.`,
    nothing: 'Er is nog geen enkele norm beoordeeld. Vaststellen kan vanaf één oordeel.',
    date: 'Datum van het besluit',
    dateMissing: 'Vul de datum van het besluit in.',
    dateEarly: (date: string) => `De toetsing begon op ${date}. Kies die dag of later.`,
    dateLate: 'De datum ligt in de toekomst. Kies vandaag of eerder.',
    by: 'Wie stelt vast?',
    byHint: 'Bijvoorbeeld: bestuur van het VSV',
    byMissing: 'Vul in wie de toetsing vaststelt.',
    confirm: 'Stel vast',
    done: (title: string) => `${title} is vastgesteld.`,
  },

  next: {
    button: 'Volgende toetsing beginnen',
    title: 'Volgende toetsing beginnen',
    points: [
      'Alle oordelen, onderbouwingen en eigenaren gaan mee.',
      'Elk oordeel staat eerst op ‘nog te bevestigen’. Zolang telt de norm als niet beoordeeld.',
      'Klopt een oordeel nog, dan bevestigt u het met één klik. Anders kiest u een ander oordeel.',
      'Bewijs en acties blijven in het dossier en horen meteen bij de nieuwe toetsing.',
    ],
    fromDraft:
      'De toetsing van nu is nog niet vastgesteld. Die gaat op slot en blijft te bekijken als ‘vervangen’. Wilt u een vastgestelde versie bewaren, stel dan eerst vast.',
    fromAdopted: 'De vastgestelde toetsing blijft zoals die is.',
    name: 'Naam van de volgende toetsing',
    confirm: 'Begin de volgende toetsing',
    done: (title: string, carried: number) =>
      carried === 1
        ? `${title} is begonnen. 1 oordeel is overgenomen.`
        : `${title} is begonnen. ${String(carried)} oordelen zijn overgenomen.`,
  },

  confirm: {
    chip: (verdict: string) => `nog te bevestigen: ${verdict}`,
    noVerdict: 'zonder oordeel',
    title: 'Nog te bevestigen',
    from: (assessment: string, verdict: string) => `Overgenomen uit ${assessment}: ${verdict}.`,
    fromNorms: (ids: readonly string[]) =>
      `Samengesteld uit ${ids.join(' en ')}. Kijk of het oordeel zo klopt.`,
    renumbered: (id: string) => `Deze norm heette toen ${id}.`,
    earlier: 'een eerdere toetsing',
    judgedOn: (date: string) => `Het oordeel is van ${date}.`,
    explain:
      'Klopt het nog? Bevestig het, of kies hieronder een ander oordeel. Tot dan telt de norm als niet beoordeeld.',
    button: 'Bevestig oordeel',
    all: (count: number) => (count === 1 ? 'Bevestig 1 oordeel' : `Bevestig ${String(count)} oordelen`),
    done: (count: number) => (count === 1 ? 'Oordeel bevestigd.' : `${String(count)} oordelen bevestigd.`),
  },

  group: {
    theme: 'Per thema',
    block: 'Per bouwsteen',
    party: 'Per partij',
    owner: 'Per eigenaar',
  } satisfies Record<NormGrouping, string>,
  nobody: {
    theme: 'Zonder thema',
    block: 'Zonder bouwsteen',
    party: 'Zonder partij',
    owner: 'Zonder eigenaar',
  } satisfies Record<NormGrouping, string>,

  filter: {
    more: 'Meer filters',
    workStatus: judgementFields.workStatus.name,
    anyWorkStatus: 'Elke stand',
    owner: judgementFields.owner.name,
    anyOwner: 'Alle eigenaren',
    noOwner: 'zonder eigenaar',
    party: shortName(judgementFields.ownerPartyId),
    anyParty: 'Alle partijen',
    noParty: 'zonder partij',
    severity: judgementFields.severity.name,
    anySeverity: 'Elke ernst',
    toConfirm: judgementFields.toConfirm.name,
  },

  keys: {
    title: 'Toetsen in deze lijst',
    list: [
      { keys: ['↓', 'j'], does: 'volgende norm' },
      { keys: ['↑', 'k'], does: 'vorige norm' },
      { keys: ['Enter'], does: 'norm openen' },
      { keys: ['spatie'], does: 'norm kiezen of niet' },
      { keys: ['/'], does: 'naar zoeken' },
    ],
    where: 'Ze werken zodra u op een norm in de lijst staat. Uit het zoekveld komt u er met ↓.',
  },

  bulk: {
    select: (id: string, title: string) => `Kies ${id}: ${title}`,
    selectGroup: (title: string) => `Kies alle normen onder ${title}`,
    title: 'Gekozen normen',
    selected: (count: number) => `${norms(count)} gekozen`,
    all: (count: number) => `Kies alle ${String(count)} in de lijst`,
    none: 'Niets kiezen',
    workStatus: judgementFields.workStatus.name,
    party: shortName(judgementFields.ownerPartyId),
    noParty: 'geen partij',
    owner: judgementFields.owner.name,
    ownerHint: 'Leeg: niet wijzigen.',
    apply: 'Pas toe',
    keep: 'niet wijzigen',
    severity: (word: string) => `tekort: ${word}`,
    verdictNote: 'Een oordeel geeft u per norm, nooit voor een aantal tegelijk.',
    done: (count: number) => `${norms(count)} gewijzigd.`,
  },

  focus: {
    title: 'Stap voor stap',
    crumb: 'Stap voor stap',
    intro: 'Eén norm tegelijk, in de volgorde van uw lijst. Alles wordt meteen bewaard.',
    progress: (position: number, total: number) => `Norm ${String(position)} van ${String(total)}`,
    progressBar: 'Voortgang door de lijst',
    keys: 'Toetsen: staat u bij de oordelen, dan kiest 1 tot en met 5 een oordeel. Enter gaat naar de volgende norm. Staat u in een tekstvak, dan gebruikt u Ctrl+Enter.',
    previous: 'Vorige',
    next: 'Volgende (Enter)',
    finish: 'Afronden (Enter)',
    stop: 'Stop en ga naar de lijst',
    open: 'Open de hele norm',
    evidence: 'Bewijs bij deze norm',
    noEvidence: 'Nog geen bewijs. Voeg het toe op de pagina van de norm.',
    doneTitle: 'U bent de lijst door',
    done: (assessed: number, total: number) =>
      `Van de ${norms(total)} in deze ronde zijn er ${String(assessed)} beoordeeld.`,
    left: (count: number) =>
      count === 1 ? '1 norm is nog niet beoordeeld.' : `${String(count)} normen zijn nog niet beoordeeld.`,
    short: (count: number) => `Aan ${norms(count)} voldoet het VSV (grotendeels) niet.`,
    withoutEvidence: (count: number) => `${norms(count)} met een oordeel, maar zonder bewijs.`,
    toLeft: 'Ga verder met wat nog open is',
    toActions: 'Naar het verbeterplan',
    toReadiness: 'Bekijk de gereedheid',
    toList: 'Naar de lijst',
    again: 'Begin vooraan',
    none: 'Er is nog geen toetsing. Kies eerst waarmee u toetst.',
    locked: 'Deze toetsing is op slot. Stap voor stap toetsen kan alleen in een toetsing die nog open is.',
  },

  blank: {
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
  },

  locked: {
    title: 'Deze toetsing is op slot',
    toNext: 'Wilt u iets wijzigen? Begin dan een volgende toetsing vanuit de lijst.',
    evidence: 'Bewijs op dat moment',
    noEvidence: 'Er was toen geen bewijs bij deze norm.',
    actions: 'Acties op dat moment',
    noActions: 'Er was toen geen actie bij deze norm.',
    empty: 'niet ingevuld',
    judgedOn: (date: string) => `Het oordeel is van ${date}.`,
    version: (version: string, date: string | null) =>
      [version === '' ? '' : `versie ${version}`, formatDate(date)].filter(Boolean).join(', '),
    due: (date: string) => `gereed ${date}`,
  },

  norm: {
    severity: judgementFields.severity.name,
    severityHint: 'Eigen indeling in drie stappen. Geen oordeel van IGJ.',
    noSeverity: 'niet ingevuld',
    owner: judgementFields.owner.name,
    ownerHint: 'Wie houdt deze norm bij? Naam of functie.',
    party: judgementFields.ownerPartyId.name,
    noParty: 'geen partij',
    noParties: 'Er staan nog geen partijen in het dossier. Voeg ze toe bij Gegevens van het VSV.',
    judgedOn: (date: string) => `Laatst beoordeeld op ${date}.`,
  },
} as const
