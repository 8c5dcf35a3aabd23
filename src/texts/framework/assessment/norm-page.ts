import type { Finding } from '../../../domain/framework/readiness/finding'
import type { Perception } from '../../../domain/framework/readiness/perception'
import { OUTDATED_AFTER } from '../../../domain/framework/assessment/outdated'
import type { VerdictOrNone } from '../../labels'
import { judgementFields } from '../../fields/judgement'
import { countOf, formatDate, yearsInWords } from '../../format'

/** The page of one norm: judgement, what asks for attention, perception compared with evidence, sources and history. */
export const normPage = {
  gone: 'Deze norm staat niet in de toetsing.',
  backToList: 'Terug naar de lijst',
  howToShow: 'Zo toont u dit aan',
  howToShowUnknown: 'De lijst waaruit deze norm komt, zegt niet hoe u dit aantoont.',
  evidenceAsked: 'Documenten waarnaar gevraagd kan worden',
  verdict: 'Ons oordeel',
  verdictHint: 'Eigen schaal, geen oordeel van IGJ.',
  clearVerdict: 'Oordeel wissen',
  short: {
    met: 'Voldoet',
    'largely-met': 'Voldoet grotendeels',
    'largely-unmet': 'Voldoet grotendeels niet',
    unmet: 'Voldoet niet',
    unknown: 'Onbekend',
    'not-applicable': 'N.v.t.',
    'not-assessed': 'Nog niet beoordeeld',
  } satisfies Record<VerdictOrNone, string>,
  unknownNote:
    'Onbekend: u keek ernaar, maar kunt het nog niet vaststellen. De norm telt dan niet mee als beoordeeld.',
  reason: judgementFields.notApplicableReason.name,
  reasonHint:
    'Een reden is nodig. Zonder reden telt deze norm als nog niet beoordeeld; met reden telt hij nergens meer mee.',
  reasonMissing: 'Er staat nog geen reden. Deze norm telt nu als nog niet beoordeeld.',
  reasoning: judgementFields.reasoning.name,
  reasoningHint: 'Waaruit blijkt dit? Noem feiten en datums. Schrijf geen gegevens van cliënten op.',
  answerIfAsked: judgementFields.answerIfAsked.name,
  answerHint: 'Eén of twee zinnen die iedereen in het VSV kan herhalen.',
  workStatus: judgementFields.workStatus.name,
  workStatusHint: 'Gaat mee met uw oordeel, tot u zelf iets anders kiest.',
  aside: 'Wat helpt bij het oordeel',
  attention: 'Vraagt aandacht',
  previous: 'Vorige norm',
  next: 'Volgende norm',
  walk: 'Vorige en volgende norm',
  severity: judgementFields.severity.name,
  severityHint: 'Eigen indeling in drie stappen. Geen oordeel van IGJ.',
  noSeverity: 'niet ingevuld',
  owner: judgementFields.owner.name,
  ownerHint: 'Wie houdt deze norm bij? Naam of functie.',
  party: judgementFields.ownerPartyId.name,
  noParty: 'geen partij',
  noParties: 'Er staan nog geen partijen in het dossier. Voeg ze toe bij Gegevens van het VSV.',
  judgedOn: (date: string) => `Laatst beoordeeld op ${date}.`,

  warningSentence: {
    'met-without-evidence':
      'U vindt dat het VSV voldoet, maar er is nog geen bewijsstuk. Voeg een verwijzing toe.',
    'evidence-expired': 'Een bewijsstuk is voorbij de datum van herziening. Kijk of er een nieuwe versie is.',
    'evidence-missing': 'Een bewijsstuk dat u nodig hebt, ontbreekt nog. Vraag erom bij de eigenaar.',
    'evidence-incomplete':
      'Van een bewijsstuk ontbreekt de vindplaats of de datum. Vul die aan; tot dan telt het niet als geldig bewijs.',
    'judgement-outdated': `Dit oordeel is ouder dan ${yearsInWords(OUTDATED_AFTER)}. Kijk of het nog klopt.`,
    'not-applicable-without-reason':
      'U koos niet van toepassing zonder reden. Zo telt de norm als nog niet beoordeeld.',
    'unmet-without-action': 'Het VSV voldoet (grotendeels) niet en er loopt geen verbeteractie. Plan er een.',
    'action-overdue': 'Een verbeteractie bij deze norm is te laat. Pas de datum of de status aan.',
    'action-without-owner': 'Een verbeteractie bij deze norm heeft nog geen eigenaar.',
    'action-without-date': 'Een verbeteractie bij deze norm heeft nog geen dag bij ‘Gereed op’.',
    'lists-disagree':
      'Een andere lijst gaat over hetzelfde en oordeelt anders. Kijk bij ‘Ook in een andere lijst’ welk oordeel klopt.',
    'perception-contradicts':
      'Uw oordeel is voldoet, maar in de spiegel scoort een stelling hierover laag, zijn de meningen verdeeld of weten of bevestigen velen een feit niet. Bespreek het verschil.',
  } satisfies Record<Finding['kind'], string>,

  twins: {
    title: 'Ook in een andere lijst',
    intro: 'Hier gaat een andere lijst over hetzelfde, of over een deel ervan.',
    contradicts: 'Spreekt uw oordeel hier tegen.',
    notStarted: 'Deze lijst is nog niet begonnen.',
  },

  perception: {
    title: 'Beleving naast bewijs',
    answers: (n: number) => countOf(n, 'antwoord', 'antwoorden'),
    fromRound: (title: string) => `Uit de spiegel: ${title}`,
    relation: {
      fits: 'Past bij uw oordeel.',
      lower: 'Spreekt uw oordeel tegen: de beleving is lager.',
      divided: 'Spreekt uw oordeel tegen: de meningen zijn verdeeld.',
      higher: 'Spreekt uw oordeel tegen: de beleving is hoger.',
      discuss: 'Bespreek of dit bij uw oordeel past.',
      unknown: 'Velen weten of bevestigen dit niet. Vertel dat dit er is, of kijk of uw oordeel klopt.',
      assumed: 'Spreekt uw oordeel tegen: de meesten denken dat dit er is.',
    } satisfies Record<Perception, string>,
    noVerdict: 'Geef eerst een oordeel, dan ziet u of de beleving daarbij past.',
    noResults: 'Nog geen uitkomsten van de spiegel. Ze staan hier zodra een meting gesloten is.',
    noStatements: 'Over deze norm staat geen stelling in de spiegel.',
    notAsked: 'Niet gevraagd in deze meting.',
    toTheme: 'Bekijk dit thema',
  },
  actions: {
    title: 'Verbeteracties',
    none: 'Nog geen actie bij deze norm. In een actie staat wie er wat aan doet, en wanneer het gereed is.',
    fromSuggestion: 'Actie uit voorbeeld',
    plan: 'Actie maken',
    suggestion: 'Voorbeeld',
    own: 'Eigen actie',
    ownTitle: 'Eigen actie: wat gaat u doen?',
    ownOwner: 'Wie doet het?',
    addOwn: 'Plan actie',
    added: (title: string) => `Actie gepland: ${title}.`,
    titleMissing: 'Schrijf eerst op wat u gaat doen.',
    noOwner: 'nog geen eigenaar',
    due: (date: string) => `gereed ${date}`,
    noDue: 'nog geen datum',
  },
  sources: {
    title: 'Bron',
    none: 'De lijst noemt bij deze norm geen bron.',
    checked: (date: string) => `laatst gecontroleerd ${date}`,
    certainty: (meaning: string) =>
      `Zekerheid: ${meaning}. Over de bron, niet over een kader van de inspectie.`,
    core: 'kernnorm',
    block: (title: string) => `Bouwsteen: ${title}`,
  },
  history: {
    none: 'Er zijn geen wijzigingen van het oordeel bewaard.',
    lastJudged: (moment: string) => `Het oordeel is van ${moment}.`,
    change: (from: string, to: string) => `van ‘${from}’ naar ‘${to}’`,
    given: (to: string) => `oordeel: ‘${to}’`,
    cleared: 'oordeel gewist',
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
} as const
