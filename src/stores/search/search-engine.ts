import MiniSearch, { type Query as IndexQuery, type SearchResult } from 'minisearch'
import { learnWords, partsOfCompound } from '../../domain/search/compounds'
import { plainOf, stemOf, wordsIn } from '../../domain/search/dutch-words'
import { excerptOf, markedParts } from '../../domain/search/marks'
import { queryOf, type Query, type QueryWord } from '../../domain/search/query'
import { ranked, type Circumstances, type FoundDocument } from '../../domain/search/ranking'
import { otherWords } from '../../texts/search/other-words'
import { isSameDocument, type SearchDocument } from '../../domain/search/search-document'

/** A document as the list of results shows it: what it was found in stays in the index. */
export type ShownDocument = Omit<SearchDocument, 'body' | 'keywords'>

export interface SearchResultShown {
  readonly document: ShownDocument
  /** Stems it was found by, for marking them. */
  readonly terms: readonly string[]
  /** Where it was found, when the title does not say so; empty otherwise. */
  readonly excerpt: string
}

export interface SearchAnswer {
  /** What was looked for, as it was typed. */
  readonly words: readonly string[]
  /** Found in all; of these the best are in {@link results}. */
  readonly count: number
  readonly results: readonly SearchResultShown[]
}

/** More results than this are not worth scrolling through. */
const MOST_RESULTS = 60
/** Found by far fewer of the words than the best: noise. */
const LEAST_SHARE = 0.5
/** Letters from which a word may be misspelt by one, and by two. */
const FUZZY_FROM = 5
const FUZZIER_FROM = 9
/** Letters from which a stem says enough by itself to look for what is like it. */
const LONG_STEM = 5
/** Letters from which a word may be the beginning of another; with fewer that is looked for in titles only, or half of all texts has it. */
const PREFIX_FROM = 3

const FIELDS = ['title', 'keywords', 'body'] as const
const BOOST = { title: 4, keywords: 3, body: 1 } as const
const WEIGHTS = { prefix: 0.6, fuzzy: 0.25 } as const
/** Of a part of a compound, compared with the whole. */
const PART_WORTH = 0.45

/** The one index: in memory, gone with the page. */
export interface SearchEngine {
  /** Learns the words that compounds are made of. What is put in later is taken apart by them. */
  learn(texts: readonly string[]): void
  /** Puts in all documents of a scope; those it had that are not among them go. Only what changed costs time. */
  put(scope: string, documents: readonly SearchDocument[]): void
  find(text: string, circumstances: Circumstances): SearchAnswer
  /** Documents by their ids, in that order; what is gone is left out. */
  named(ids: readonly string[]): readonly ShownDocument[]
}

/** Makes an empty index. */
export function createEngine(): SearchEngine {
  const lexicon = new Set<string>()
  const documents = new Map<string, SearchDocument>()
  const scopes = new Map<string, Set<string>>()
  const terms = new Map<string, readonly string[]>()
  const index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    // A judgement is found by what is written, not by the title of its norm: that is the norm's.
    extractField: (document, field) =>
      field === 'title' && document.kind === 'judgement'
        ? ''
        : String(document[field as keyof SearchDocument]),
    tokenize: (text) => [...wordsIn(text)],
    processTerm: (word) => [...termsOf(word)],
  })

  /** What a word of a document is found by. */
  function termsOf(word: string): readonly string[] {
    const known = terms.get(word)
    if (known !== undefined) return known
    const made = [stemOf(word), ...partsOfCompound(word, lexicon)]
    terms.set(word, made)
    return made
  }

  function put(scope: string, given: readonly SearchDocument[]): void {
    const before = scopes.get(scope) ?? new Set()
    const now = new Set<string>()
    for (const document of given) {
      // Two with one id would be one thing twice.
      if (now.has(document.id)) continue
      now.add(document.id)
      const old = documents.get(document.id)
      if (old !== undefined && isSameDocument(old, document)) continue
      documents.set(document.id, document)
      if (index.has(document.id)) index.replace(document)
      else index.add(document)
    }
    for (const id of before) {
      if (now.has(id)) continue
      documents.delete(id)
      index.discard(id)
    }
    if (now.size === 0) scopes.delete(scope)
    else scopes.set(scope, now)
  }

  function find(text: string, circumstances: Circumstances): SearchAnswer {
    const query = queryOf(text, lexicon, otherWords)
    const words = query.words.map(({ word }) => word)
    const found = query.words.length === 0 ? [] : index.search(indexQuery(query)).flatMap(foundOf(query))
    const best = Math.max(0, ...found.map(({ matched }) => matched.size))
    const worthwhile = found.filter(({ matched }) => matched.size >= best * LEAST_SHARE)
    return {
      words,
      count: worthwhile.length,
      results: ranked(worthwhile, query, circumstances)
        .slice(0, MOST_RESULTS)
        .map((one) => ({
          document: shown(one.document),
          terms: one.terms,
          excerpt: titleTells(one, words) ? '' : excerptOf(one.document.body, words, one.terms),
        })),
    }
  }

  const foundOf =
    ({ words }: Query) =>
    ({ id, score, queryTerms, terms: docTerms }: SearchResult): readonly FoundDocument[] => {
      const document = documents.get(String(id))
      if (document === undefined) return []
      const used = new Set(queryTerms)
      const matched = words.filter(({ forms, parts }) => [...forms, ...parts].some((form) => used.has(form)))
      return [{ document, score, matched: new Set(matched.map(({ word }) => word)), terms: docTerms }]
    }

  return {
    learn: (texts) => texts.forEach((text) => learnWords(lexicon, wordsIn(text))),
    put,
    find,
    named: (ids) =>
      ids.flatMap((id) => {
        const document = documents.get(id)
        return document === undefined ? [] : [shown(document)]
      }),
  }
}

function shown({ id, kind, dossierId, itemId, title, note, date }: SearchDocument): ShownDocument {
  return { id, kind, dossierId, itemId, title, note, date }
}

/** Whether the title shows all that was found. */
function titleTells({ document, terms }: FoundDocument, words: readonly string[]): boolean {
  const marked = markedParts(document.title, words, terms).filter((part) => part.marked)
  return document.body === '' || (document.kind !== 'judgement' && marked.length >= words.length)
}

function indexQuery({ words }: Query): IndexQuery {
  return { combineWith: 'OR', queries: words.flatMap(wordQueries) }
}

/**
 * Whether other words may begin with this form of what was typed. Not with a short stem that an ending was taken off: who types "bellen"
 * means no "beleid".
 */
function mayBegin(word: string, form: string): boolean {
  return form.length >= LONG_STEM || word.length - form.length <= 1
}

/** How many letters may be wrong. Of a word whose stem is short, none: "bel" of "bellen" is one letter from half the dictionary. */
function faultsIn(word: string, form: string): number | false {
  if (form.length < LONG_STEM || word.length < FUZZY_FROM) return false
  return word.length >= FUZZIER_FROM ? 2 : 1
}

/** A word in each of its forms, as the beginning of others, misspelt when it is long enough, and its parts. */
function wordQueries({ word, forms, parts }: QueryWord): readonly IndexQuery[] {
  return [
    ...forms.map((form) =>
      oneTerm(form, { prefix: mayBegin(word, form), fuzzy: faultsIn(word, form), worth: 1 }),
    ),
    ...parts.map((part) => oneTerm(plainOf(part), { prefix: false, fuzzy: false, worth: PART_WORTH })),
  ]
}

function oneTerm(
  term: string,
  {
    prefix,
    fuzzy,
    worth,
  }: { readonly prefix: boolean; readonly fuzzy: number | false; readonly worth: number },
): IndexQuery {
  return {
    queries: [term],
    fields: prefix && term.length < PREFIX_FROM ? ['title'] : [...FIELDS],
    tokenize: (text) => [text],
    processTerm: (one) => one,
    prefix,
    fuzzy,
    weights: WEIGHTS,
    boost: { title: BOOST.title * worth, keywords: BOOST.keywords * worth, body: BOOST.body * worth },
  }
}
