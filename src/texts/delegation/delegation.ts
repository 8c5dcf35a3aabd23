/** Verdeeld werk: sending norms and actions to an owner as a file, and merging what comes back. */
import type { MergeState, SkippedItem } from '../../domain/delegation/merge'
import type { DelegationState } from '../../domain/delegation/sent-work'
import { delegatedFields } from './values-in-words'
import { countOf, formatDate } from '../format'

const parts = (norms: number, actions: number) =>
  [norms > 0 ? countOf(norms, 'norm', 'normen') : '', actions > 0 ? countOf(actions, 'actie', 'acties') : '']
    .filter((part) => part !== '')
    .join(' en ')

export const delegation = {
  title: 'Verdeeld werk',
  intro:
    'Stuur normen of acties naar wie erover gaat, als één bestand dat zonder dit programma werkt. Wat terugkomt, voegt u samen.',
  fields: delegatedFields,
  send: 'Werk verdelen',
  sendThis: 'Vraag aan een collega',
  emptyTitle: 'Nog niets verdeeld',
  empty:
    'U kiest normen en acties, noemt voor wie ze zijn en bewaart een bestand. Dat stuurt u zelf, bijvoorbeeld per e-mail. De ander vult het in zonder internet en stuurt een retourbestand terug.',
  parts,
  list: {
    title: 'Naar wie',
    state: 'Stand',
    actions: 'Bestand',
    noDate: 'geen datum',
    again: 'Bewaar opnieuw',
    againFor: (recipient: string) => `Bewaar het bestand voor ${recipient} opnieuw`,
    /** What came back cannot be called back. */
    remove: (state: DelegationState) => (state === 'back' ? 'Verwijderen' : 'Intrekken'),
    removeFor: (state: DelegationState, recipient: string) =>
      state === 'back' ? `Verwijderen: het werk voor ${recipient}` : `Intrekken: het werk voor ${recipient}`,
    removed: (recipient: string) =>
      `Het werk voor ${recipient} staat niet meer in de lijst. Een retourbestand ervan kan niet meer worden ingelezen.`,
  },
  state: { out: 'nog niet terug', overdue: 'over tijd', back: 'terug' } satisfies Record<
    DelegationState,
    string
  >,
  log: {
    title: 'Wat kwam waarvandaan',
    none: 'Er is nog niets teruggekomen.',
  },
  read: {
    title: 'Retourbestand inlezen',
    text: 'Kies het bestand dat u terugkreeg, of sleep het hierheen. U ziet eerst wat er verandert; pas daarna wordt er iets overgenomen.',
    choose: 'Kies een retourbestand',
    drop: 'of sleep het bestand hierheen',
    paste: 'Of plak de tekst uit de e-mail',
    takePasted: 'Lees deze tekst in',
    pastedName: 'geplakte tekst',
    kinds: { vsvretour: 'Retourbestand', json: 'JSON-bestand', txt: 'Tekstbestand' },
    oneFile: 'Sleep één retourbestand tegelijk. Er is niets veranderd.',
  },

  form: {
    title: 'Werk verdelen',
    intro: 'Kies wat u vraagt en van wie. De ander krijgt alleen wat u hier kiest.',
    who: 'Aan wie vraagt u dit?',
    recipientMissing: 'Noem voor wie dit werk is.',
    past: 'Deze dag is al voorbij. Kies vandaag of later, of laat de dag leeg.',
    locked:
      'Deze toetsing is vastgesteld of vervangen; oordelen daarin veranderen niet meer. Normen eruit kunt u niet meer verdelen, acties wel.',
    filters: 'Zoeken in normen en acties',
    theme: 'Thema',
    anyTheme: 'Alle thema’s',
    owner: 'Eigenaar',
    anyOwner: 'Alle eigenaren',
    noOwner: 'Zonder eigenaar',
    party: 'Partij',
    anyParty: 'Alle partijen',
    notAssessed: 'Alleen nog niet beoordeeld',
    norms: 'Normen',
    actions: 'Verbeteracties',
    actionsNote: 'Alleen acties die nog lopen of gevolgd worden.',
    chooseShown: 'Kies alles wat hier staat',
    clearShown: 'Kies hiervan niets',
    noNorms: 'Geen enkele norm past bij dit filter.',
    noAssessment: 'Er is nog geen toetsing. U kunt wel acties verdelen.',
    noActions: 'Er zijn geen acties die hierbij passen.',
    chosen: (norms: number, actions: number) =>
      norms + actions === 0 ? 'Nog niets gekozen' : `Gekozen: ${parts(norms, actions)}`,
    nothingChosen: 'Kies minstens één norm of actie.',
    save: 'Bewaar het bestand',
    saveNote:
      'Het programma verstuurt niets. Het bestand is niet versleuteld: stuur het alleen naar wie het mag lezen.',
    saved: (name: string, recipient: string) =>
      `Bewaard als ${name}. Stuur dit bestand naar ${recipient}; de ander opent het in een browser.`,
    cancelled: 'Er is geen bestand bewaard en niets verdeeld.',
    fileKind: 'Werkformulier',
  },

  merge: {
    title: 'Samenvoegen',
    intro: (from: string, fileName: string) => `Van ${from}, uit ${fileName}.`,
    unknownFrom: 'iemand zonder naam',
    filledOn: (date: string) => `Ingevuld op ${formatDate(date)}.`,
    gone: 'Er is geen retourbestand ingelezen. Kies het bestand in de lijst van verdeeld werk.',
    toList: 'Naar verdeeld werk',
    before:
      'Van dit werk kwam al eerder iets terug. Wat de ander daarna nog veranderde, ziet u hier als botsing, zodat u kunt kiezen.',
    state: {
      untouched: 'niet aangepast',
      same: 'bij u al hetzelfde',
      taken: 'wordt overgenomen',
      conflict: 'botst',
    } satisfies Record<MergeState, string>,
    keptOurs: 'u houdt uw versie',
    decide: 'kies een versie',
    counts: (taken: number, conflicts: number) =>
      `${countOf(taken, 'veld wordt', 'velden worden')} overgenomen; ${countOf(conflicts, 'veld botst', 'velden botsen')}.`,
    conflictNote:
      'Een veld botst als u het hier veranderde nadat u het werk verdeelde, en de ander ook. U kiest welke versie blijft.',
    undecided: (count: number) =>
      `Kies nog bij ${countOf(count, 'botsend veld', 'botsende velden')} welke versie blijft.`,
    allTheirs: 'Overal de teruggestuurde versie',
    allOurs: 'Overal onze versie houden',
    base: 'Toen u het verdeelde',
    ours: 'Onze versie',
    theirs: 'Teruggestuurd',
    choiceOf: (item: string, field: string) => `${item}: ${field}`,
    nothingNew: 'Hier is niets aangepast.',
    restUntouched: (count: number) =>
      `Niet aangepast: ${countOf(count, 'norm of actie', 'normen of acties')}.`,
    skippedTitle: 'Wordt niet samengevoegd',
    skipped: {
      gone: 'staat niet meer in het dossier',
      locked: 'de toetsing is intussen vastgesteld of vervangen',
      'not-sent': 'hoort niet bij wat u vroeg',
    } satisfies Record<SkippedItem['reason'], string>,
    norm: (id: string, title: string) => `${id} · ${title}`,
    action: (number: number, title: string) => `Actie ${String(number)} · ${title || 'zonder titel'}`,
    goneAction: 'een actie die verwijderd is',
    verdictNote:
      'Een oordeel dat u overneemt, geldt als een nieuw oordeel van het VSV. Kijk het na voordat u samenvoegt.',
    merge: 'Samenvoegen',
    cancel: 'Niet samenvoegen',
    merged: (from: string, taken: number) =>
      taken === 0
        ? `Het retourbestand van ${from} is verwerkt. Er is geen enkel veld veranderd.`
        : `Samengevoegd: ${countOf(taken, 'veld', 'velden')} van ${from} overgenomen.`,
  },
} as const
