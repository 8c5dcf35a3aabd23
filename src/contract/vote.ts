/**
 * A vote by telephone on the local network: what is asked of the shell, and what it tells. The shell counts; no total leaves it before
 * the vote is closed. What a ballot may be is said in `domain/session/vote.ts`.
 */
import * as v from 'valibot'
import { MOST_PEOPLE } from '../domain/session/session'
import { MOST_POINTS, MOST_VOTE_CODES } from '../domain/session/vote'

/** `hotspot`: this computer makes the network itself. `virtual`: made by a program, which no telephone reaches. */
export const NETWORK_KINDS = ['hotspot', 'wireless', 'wired', 'other', 'virtual'] as const
export type NetworkKind = (typeof NETWORK_KINDS)[number]

/** An address of this computer on which telephones may find it: private, IPv4. */
export interface VoteNetwork {
  /** As the system calls it: "Wi-Fi", "en0". */
  readonly name: string
  readonly address: string
  readonly kind: NetworkKind
}

/** IPv4, as systems write it. */
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const people = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_PEOPLE))
const votePoint = v.strictObject({ id, title: v.pipe(v.string(), v.maxLength(500)) })

/** The id of the vote, as the session has it. */
export const voteIdSchema = id

export const voteRequestSchema = v.strictObject({
  voteId: id,
  /** One of those that `listVoteNetworks` gave. */
  address: v.pipe(v.string(), v.regex(ADDRESS)),
  /** In the order of the room. */
  points: v.pipe(v.array(votePoint), v.minLength(2), v.maxLength(MOST_POINTS)),
  /** People in the room: never more ballots than that. */
  people,
  /** Ballots that came in another way already. */
  elsewhere: people,
  /** SHA-256 (hex) of the codes that may be used; `null` for a vote without codes. */
  codeHashes: v.nullable(v.pipe(v.array(sha256), v.maxLength(MOST_VOTE_CODES))),
  /** Of those, the ones that were used on slips already. */
  usedHashes: v.pipe(v.array(sha256), v.maxLength(MOST_VOTE_CODES)),
})
export type VoteRequest = v.InferOutput<typeof voteRequestSchema>

/** A ballot, or totals, that come in another way while telephones vote. */
export const votePlaceSchema = v.strictObject({
  voteId: id,
  /** Ballots of all other ways together, this one with them. */
  elsewhere: people,
  /** SHA-256 (hex) of the code on the slip. */
  codeHash: v.nullable(sha256),
})
export type VotePlace = v.InferOutput<typeof votePlaceSchema>

/** What becomes of a {@link VotePlace}: `full` when there would be more ballots than people, `code` when that one was used or is unknown. */
export const PLACE_ANSWERS = ['kept', 'full', 'code'] as const
export type PlaceAnswer = (typeof PLACE_ANSWERS)[number]

/** Where telephones find a vote that is open. */
export interface VoteAddress {
  readonly voteId: string
  /** To type over: `http://192.168.1.20:50000/k7m2qx9p`. */
  readonly url: string
  /** The same in capitals, which make a smaller QR code. */
  readonly qrText: string
}

/** What came in by telephone, once the vote is closed. */
export interface VoteCount {
  readonly ballots: number
  /** Point id -> times chosen. */
  readonly totals: Readonly<Record<string, number>>
}

/** At the end of a vote: `count` gives the totals, `discard` throws them away. */
export const VOTE_ENDINGS = ['count', 'discard'] as const
export type VoteEnding = (typeof VOTE_ENDINGS)[number]

/** Why telephones cannot vote any more; what came in is kept, and the same vote may be opened again. */
export type VoteStop = 'address-gone' | 'asleep' | 'time-is-up' | 'failed'

/** What the shell tells while a vote is open. No event holds what somebody chose. */
export type VoteEvent = { readonly voteId: string } & (
  | { readonly kind: 'ballots'; readonly ballots: number }
  /** A ballot was refused because as many came in as there are people. */
  | { readonly kind: 'full' }
  | { readonly kind: 'stopped'; readonly why: VoteStop }
)

/** Id of the element in the page that holds what is voted on. */
export const BALLOT_ELEMENT = 'stembiljet'

/** What the page on a telephone knows: nothing of the dossier but the titles that the room sees too. */
export interface BallotPage {
  /** Where it sends its ballot: a path on its own server. */
  readonly path: string
  readonly points: VoteRequest['points']
  readonly mostChoices: number
  readonly usesCodes: boolean
}

/** 32 hexadecimal figures, made once per page: the same ballot sent twice counts once. */
const nonce = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

/** What a telephone sends. Which points there are, and how many may be chosen, is checked by the domain. */
export const ballotSchema = v.strictObject({
  nonce,
  choices: v.pipe(v.array(id), v.maxLength(MOST_POINTS)),
  /** As it was typed. */
  code: v.optional(v.pipe(v.string(), v.maxLength(40))),
})
export type Ballot = v.InferOutput<typeof ballotSchema>

/** Whether an address is of a private network (RFC 1918): telephones on any other may be anywhere. */
export function isPrivateAddress(address: string): boolean {
  if (!ADDRESS.test(address)) return false
  const [first = 0, second = 0] = address.split('.').map(Number)
  return first === 10 || (first === 172 && second >= 16 && second <= 31) || (first === 192 && second === 168)
}
