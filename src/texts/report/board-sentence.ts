/** The one sentence on top of the board's page, and the line that says what it rests on. The rules are in the domain. */
import type { BoardPage } from '../../domain/report/board-page'
import type { BoardStanding } from '../../domain/report/board-standing'
import { capitalized, countOf, formatPercent, inWords, percentOrDash } from '../format'

/** A figure in a sentence: `één`, with its accents, because "een kernnorm" is any. */
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `één ${one}` : `${inWords(count)} ${many}`

/** How it stands, as it comes after a comma. `ongoing`: things go forward, so what is not there yet is *still* not there. */
function stands(standing: BoardStanding, ongoing: boolean): string {
  switch (standing.kind) {
    case 'nothing':
      return 'er is nog niets te zeggen: er is geen norm beoordeeld, en er zijn geen uitkomsten van de spiegel om te tonen'
    case 'mirror-only':
      return `${mirrorStands(standing)}; over de normen is nog niets te zeggen`
    case 'core-unmet':
      return `het VSV voldoet ${ongoing ? 'nog ' : ''}niet aan ${counted(standing.count, 'kernnorm', 'kernnormen')}`
    case 'core-largely-unmet':
      return `het VSV voldoet ${ongoing ? 'nog ' : ''}grotendeels niet aan ${counted(standing.count, 'kernnorm', 'kernnormen')}`
    case 'core-open':
      return `${standing.count === 1 ? 'één' : inWords(standing.count)} van de ${String(standing.of)} kernnormen ${standing.count === 1 ? 'heeft' : 'hebben'} nog geen oordeel`
    case 'no-core':
      return `het VSV is voor ${formatPercent(standing.readiness)} gereed, en geen enkele kernnorm is van toepassing`
    case 'below':
      return `het VSV voldoet (grotendeels) aan elke kernnorm, maar is pas voor ${formatPercent(standing.readiness)} gereed`
    case 'in-order':
      return `het VSV voldoet (grotendeels) aan elke kernnorm en is voor ${formatPercent(standing.readiness)} gereed`
  }
}

function mirrorStands({ attention, shown }: Extract<BoardStanding, { kind: 'mirror-only' }>): string {
  return attention === 0
    ? 'in de spiegel vraagt geen enkel thema aandacht'
    : `in de spiegel ${attention === 1 ? 'vraagt' : 'vragen'} ${inWords(attention)} van de ${inWords(shown)} thema’s aandacht`
}

const GOES = { forward: 'Het gaat vooruit', back: 'Het gaat achteruit', level: 'Het blijft gelijk' } as const

/** What a board hopes to read. */
const isGood = ({ kind }: BoardStanding): boolean => kind === 'in-order' || kind === 'no-core'

/** The one sentence. Without a direction it says how it stands alone; nothing is made up for the other half. */
function sentence({ standing, direction }: Pick<BoardPage, 'standing' | 'direction'>): string {
  const { kind } = direction
  if (kind === 'no-earlier' || kind === 'few-norms' || isAboutNothing(standing))
    return `${capitalized(stands(standing, false)).replace(/^Één/u, 'Eén')}.`
  const agrees = isGood(standing) ? kind !== 'back' : kind !== 'forward'
  const between = !agrees ? ', maar ' : isGood(standing) ? ': ' : ', en '
  return `${GOES[kind]}${between}${stands(standing, kind === 'forward')}.`
}

const isAboutNothing = ({ kind }: BoardStanding): boolean => kind === 'nothing' || kind === 'mirror-only'

/** Under the sentence: what it rests on, and why half of it is not there. */
function ground({ standing, direction, since }: BoardPage): string {
  if (isAboutNothing(standing)) return ''
  switch (direction.kind) {
    case 'no-earlier':
      return 'Er is geen eerdere toetsing. Daarom staat er niet bij of het vooruit of achteruit gaat.'
    case 'few-norms':
      return `Maar ${countOf(direction.both, 'norm is', 'normen zijn')} twee keer beoordeeld: te weinig om te zeggen of het vooruit of achteruit gaat.`
    default:
      return `${countOf(direction.both, 'norm is', 'normen zijn')} twee keer beoordeeld: in ‘${since?.title ?? ''}’ en nu. Daarvan ${direction.better === 1 ? 'ging' : 'gingen'} er ${String(direction.better)} vooruit en ${String(direction.worse)} achteruit.${shares(since)}`
  }
}

const shares = (since: BoardPage['since']): string =>
  since === null
    ? ''
    : ` Gereed: van ${percentOrDash(since.before.readiness)} naar ${percentOrDash(since.after.readiness)}, bij een dekking van ${percentOrDash(since.before.coverage)} toen en ${percentOrDash(since.after.coverage)} nu.`

export const boardSentence = { sentence, ground } as const
