/** The decisions of the board's page, in sentences. */
import type { AskedDecision, Decision, DecisionOwner, Proposal } from '../../domain/report/board-proposals'
import type { IsoDate } from '../../domain/question-set'
import { capitalized, countOf, formatDate, inWords } from '../format'
import { openNorms } from '../framework/content/open-norms'
import { actions } from './actions'

/** The title of an action; words instead when it has none. */
export const titleOf = ({ title }: { readonly title: string }): string => title.trim() || actions.untitled

/** A question that takes norms or actions together. */
function together(asked: Decision): string {
  switch (asked.kind) {
    case 'chase-overdue':
      return `Bespreek ${countOf(asked.count, 'verbeteractie die', 'verbeteracties die')} over de afgesproken datum heen ${asked.count === 1 ? 'is' : 'zijn'}: nieuwe datum, meer hulp of stoppen.`
    case 'plan-actions':
      return `Besluit over ${countOf(asked.count, 'norm', 'normen')} waaraan het VSV (grotendeels) niet voldoet, en waarvoor geen verbeteractie loopt.`
    case 'discuss-gaps':
      return `Ga in gesprek over ${countOf(asked.count, 'norm', 'normen')} waar het oordeel ‘voldoet’ is, maar de leden iets anders ervaren.`
    case 'settle-lists':
      return `Bepaal welk oordeel klopt bij ${countOf(asked.count, 'norm', 'normen')} waarover een andere lijst anders oordeelt.`
    case 'appoint-owners':
      return `Wijs een eigenaar aan voor ${countOf(asked.count, 'verbeteractie', 'verbeteracties')} zonder eigenaar.`
    case 'start-planned':
      return `Stem in met ${countOf(asked.count, 'geplande verbeteractie', 'geplande verbeteracties')} en geef mandaat en middelen.`
    case 'add-evidence':
      return `Laat bewijs vastleggen bij ${countOf(asked.count, 'norm', 'normen')} met het oordeel ‘voldoet’, maar zonder bewijsstuk.`
    case 'finish-assessment':
      return `Plan wanneer een oordeel volgt over ${openNorms(asked)}.`
    case 'adopt-assessment':
      return `Stel de toetsing ‘${asked.title}’ vast.`
    case 'adopt-round':
      return `Stel de uitkomsten van ‘${asked.title}’ vast.`
  }
}

/** "A7 ‘Stappenplan delen’ (OVD-02)" */
const actionNamed = ({ action, normId }: Extract<Proposal, { readonly action: unknown }>): string =>
  `A${String(action.number)} ‘${titleOf(action)}’${normId === null ? '' : ` (${normId})`}`

/** What is put to the board, in a sentence. */
function proposal(asked: Proposal): string {
  switch (asked.kind) {
    case 'late-action':
      return `Kies voor ${actionNamed(asked)}: nieuwe datum, hulp of stoppen.`
    case 'appoint-owner':
      return `Wijs een eigenaar aan voor ${actionNamed(asked)}.`
    case 'set-date':
      return `Spreek een einddatum af voor ${actionNamed(asked)}.`
    case 'approve-action':
      return `Stem in met ${actionNamed(asked)}, en geef mandaat en middelen.`
    case 'start-action':
      return `Start een verbeteractie voor ${asked.norm.id} ‘${asked.norm.title}’.`
    case 'confirm-session':
      return `Bevestig wat de spiegelsessie van ${formatDate(asked.heldOn)} besloot: ${asked.text}`
    case 'reworded':
    case 'own':
      return asked.text
    default:
      return together(asked)
  }
}

function owner(of: DecisionOwner): string {
  switch (of.kind) {
    case 'board':
      return 'bestuur'
    case 'open':
      return 'wijs iemand aan'
    case 'named':
      return [...of.names, ...(of.more === 0 ? [] : [`en nog ${String(of.more)}`])].join(', ')
  }
}

/** How many decisions there are, and on which day they are asked when that is known, as a heading. */
function decisionsTitle(asked: readonly AskedDecision[], meetsOn: IsoDate | null): string {
  const what =
    asked.length === 1
      ? 'Eén besluit dat wij u vragen'
      : `${capitalized(inWords(asked.length))} besluiten die wij u vragen`
  return meetsOn === null ? what : `${what} op ${formatDate(meetsOn)}`
}

export const boardDecisions = {
  decisionsTitle,
  proposal,
  owner,
} as const
