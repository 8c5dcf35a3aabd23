/**
 * Titles above figures and tables of a report: what is seen, in one line, without a full stop. Names come in short; the rules are in
 * `domain/report/messages`.
 */
import type { BoardStanding } from '../../domain/report/board-standing'
import type { AgreeMessage } from '../../domain/report/messages/mirror-message'
import type { ChangeWord } from '../../domain/survey/comparison/round-comparison'
import { compare } from '../survey/comparison/compare'
import { capitalized, countOf, formatGap, formatMean, formatPercent, inWords, percentOrDash } from '../format'

/** "één kernnorm", with its accents, because "een kernnorm" is any. */
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `één ${one}` : `${inWords(count)} ${many}`

/** A sentence that begins with a number in words. */
const begun = (text: string): string => capitalized(text).replace(/^Één/u, 'Eén')

/** "2,9", or "2,9 tot 3,4". */
const range = (from: string, to: string): string => (from === to ? from : `${from} tot ${to}`)
const shares = (from: number, to: number): string =>
  // "53 tot 57 %": the sign once.
  range(formatPercent(from), formatPercent(to)).replace(/\u00a0% tot /u, ' tot ')

/** How the core norms stand, in a few words. */
function stands(standing: BoardStanding): string {
  switch (standing.kind) {
    case 'core-unmet':
      return `${counted(standing.count, 'kernnorm voldoet', 'kernnormen voldoen')} niet`
    case 'core-largely-unmet':
      return `${counted(standing.count, 'kernnorm voldoet', 'kernnormen voldoen')} grotendeels niet`
    case 'core-open':
      return `${counted(standing.count, 'kernnorm heeft', 'kernnormen hebben')} nog geen oordeel`
    case 'below':
    case 'in-order':
      return `elke kernnorm voldoet (grotendeels), ${formatPercent(standing.readiness)} is gereed`
    case 'no-core':
      return `${formatPercent(standing.readiness)} is gereed`
    case 'nothing':
    case 'mirror-only':
      return 'nog geen oordelen'
  }
}

const MOVED = ['clearly-higher', 'clearly-lower', 'possibly-higher', 'possibly-lower'] as const

const behind = (names: string, count: number): string =>
  `${names} ${count === 1 ? 'blijft' : 'blijven'} achter`

export const messages = {
  /** Names in a row, with how many were left out. */
  names: (names: readonly string[], rest: number, [one, many]: readonly [string, string]) => {
    const quoted = names.map((name) => `‘${name}’`)
    if (rest > 0) return `${quoted.join(', ')} en nog ${countOf(rest, one, many)}`
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} en ${quoted.at(-1) ?? ''}`
  },
  nouns: { theme: ['thema', 'thema’s'], block: ['bouwsteen', 'bouwstenen'], phase: ['fase', 'fasen'] },

  verdicts: {
    title: (names: string, count: number, standing: BoardStanding) =>
      count === 0 ? begun(stands(standing)) : `${behind(names, count)}; ${stands(standing)}`,
    blocks: (names: string, count: number) =>
      count === 0 ? 'Geen bouwsteen blijft duidelijk achter bij het geheel' : behind(names, count),
    table: (assessed: number, applicable: number, readiness: number | null, coverage: number | null) =>
      assessed === 0
        ? `Oordelen per thema: nog geen van de ${String(applicable)} normen beoordeeld`
        : `Per thema: ${percentOrDash(readiness)} gereed bij een dekking van ${percentOrDash(coverage)} (${String(assessed)} van de ${countOf(applicable, 'norm', 'normen')})`,
    changed: (better: number, worse: number) =>
      better === 0 || worse === 0
        ? `Sinds de vorige toetsing ${better + worse === 1 ? 'ging' : 'gingen'} ${counted(better + worse, 'norm', 'normen')} ${better > 0 ? 'vooruit' : 'achteruit'} en geen enkele ${better > 0 ? 'achteruit' : 'vooruit'}`
        : `Sinds de vorige toetsing ${better === 1 ? 'ging' : 'gingen'} ${counted(better, 'norm', 'normen')} vooruit en ${inWords(worse).replace(/^een$/u, 'één')} achteruit`,
    others: (lists: number, unmet: number) =>
      `${begun(counted(lists, 'andere lijst', 'andere lijsten'))}: ${unmet === 0 ? 'geen norm die niet voldoet' : `${countOf(unmet, 'norm voldoet', 'normen voldoen')} niet`}`,
  },

  scores: {
    /** Names: of the themes with the lowest score; none when the scores lie together. */
    title: (
      {
        shown,
        attention,
        someWithheld,
        from,
        to,
      }: {
        readonly shown: number
        readonly attention: number
        readonly someWithheld: boolean
        readonly from: number
        readonly to: number
      },
      names: string,
      lowest: number,
    ) => {
      const all = `${inWords(shown)}${someWithheld ? ' getoonde' : ''} thema’s`
      const asks =
        attention === 0
          ? `Geen van de ${all} vraagt aandacht`
          : attention === shown
            ? `Alle ${all} vragen aandacht`
            : `${begun(attention === 1 ? 'één' : inWords(attention))} van de ${all} ${attention === 1 ? 'vraagt' : 'vragen'} aandacht`
      return lowest === 0
        ? `${asks}; de scores liggen dicht bij elkaar (${range(formatMean(from), formatMean(to))})`
        : `${asks}; ${names} ${lowest === 1 ? 'scoort' : 'scoren'} het laagst (${formatMean(from)})`
    },
    one: (name: string, mean: number, asks: boolean) =>
      `${name} scoort ${formatMean(mean)}${asks ? ' en vraagt aandacht' : ''}`,
  },

  groups: {
    widest: (name: string, size: number) =>
      `Groepen verschillen het meest over ${name}: ${formatGap(size)} punt`,
    together: 'Bij geen thema verschillen de getoonde groepen 0,5 punt of meer',
    table: (groups: number) =>
      `Gemiddelden van ${groups === 1 ? 'de groep' : `de ${inWords(groups)} groepen`} met een eigen uitkomst, per thema`,
    statement: (id: string, size: string) =>
      `Over stelling ${id} verschillen groepen het meest: ${size} punt`,
    hidden: (count: number) =>
      `${begun(counted(count, 'beroepsgroep heeft', 'beroepsgroepen hebben'))} geen eigen uitkomst`,
  },

  priority: {
    first: (names: string) => `Eerst aanpakken: ${names}`,
    none: 'Geen van deze thema’s is vaak gekozen en scoort tegelijk laag',
    chosen: (names: string, from: number, to: number) => `Het vaakst gekozen: ${names} (${shares(from, to)})`,
  },

  agree: (theme: string, said: AgreeMessage) => {
    switch (said.kind) {
      case 'one':
        return `${theme}: ${formatPercent(said.share)} is het eens met ${said.id}`
      case 'together':
        return `${theme}: bij elke stelling hier is ${shares(said.from, said.to)} het eens`
      case 'apart':
        return `${theme}: ${formatPercent(said.least.share)} is het eens met ${said.least.id}, ${formatPercent(said.most.share)} met ${said.most.id}`
    }
  },
  means: (
    theme: string,
    said: { readonly from: number; readonly to: number; readonly fewest: number; readonly most: number },
  ) =>
    `${theme}: gemiddelden van ${range(formatMean(said.from), formatMean(said.to))} (n\u00a0=\u00a0${range(String(said.fewest), String(said.most))})`,

  response: (submitted: number, invited: number | null, rate: number | null) =>
    invited === null || rate === null
      ? `${countOf(submitted, 'ingevulde vragenlijst', 'ingevulde vragenlijsten')}; niet bekend hoeveel mensen zijn gevraagd`
      : `${String(submitted)} van de ${countOf(invited, 'genodigde', 'genodigden')} ${submitted === 1 ? 'vulde' : 'vulden'} de vragenlijst in (${formatPercent(rate)})`,

  comparison: {
    photos: (earlier: number, later: number) =>
      `${countOf(earlier, 'deelnemer', 'deelnemers')} in de eerdere meting, ${String(later)} in de latere`,
    themes: (count: Readonly<Record<ChangeWord, number>>, compared: number) => {
      const moved = MOVED.filter((word) => count[word] > 0).map(
        (word, index) =>
          `${index === 0 ? countOf(count[word], 'thema', 'thema’s') : String(count[word])} ${compare.word[word]}`,
      )
      return moved.length === 0
        ? `${compared === 1 ? 'Bij het ene thema' : `Bij geen van de ${inWords(compared)} thema’s`} ${compared === 1 ? 'geen' : 'een'} duidelijk verschil met de eerdere meting`
        : `${moved.join(', ')}${count.none === 0 ? '' : `; ${String(count.none)} zonder duidelijk verschil`}`
    },
    statements: (count: number, id: string, change: string) =>
      `${begun(counted(count, 'stelling', 'stellingen'))} mogelijk of duidelijk anders${count === 1 ? `: ${id}` : `, ${id} het meest`} (${change})`,
  },

  actions: {
    all: (count: number, late: number) =>
      `${countOf(count, 'actie', 'acties')}, ${late === 0 ? 'geen enkele te laat' : `waarvan ${String(late)} te laat`}`,
    inHand: (count: number, late: number) =>
      `${countOf(count, 'actie', 'acties')} om te volgen, ${late === 0 ? 'geen enkele te laat' : `waarvan ${String(late)} te laat`}`,
  },
  evidence: (count: number, wanting: number) =>
    `${countOf(count, 'bewijsstuk', 'bewijsstukken')}, ${wanting === 0 ? 'alle geldig' : `waarvan ${String(wanting)} verlopen, onvolledig of nog niet aanwezig`}`,

  /** In brackets behind a title that another figure or table has too. */
  about: (title: string, heading: string) => `${title} (${heading})`,
} as const
