/** What a round holds for taking in answers: its keys, and what was counted when it was closed. */
import * as v from 'valibot'
import type { Closing, ErasedAnswers } from '../domain/survey/round/round'
import type { RoundKeys } from '../domain/survey/round/round-keys'
import { FixedDay } from './schemas/parts'

/** SHA-256 in hexadecimal. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** 32 bytes in base64url. */
const Coordinate = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))

const publicParts = { kty: v.literal('EC'), crv: v.literal('P-256'), x: Coordinate, y: Coordinate } as const

export const PublicKeySchema = v.strictObject(publicParts)

export const KeysSchema = v.pipe(
  v.strictObject({
    publicKey: PublicKeySchema,
    privateKey: v.strictObject({ ...publicParts, d: Coordinate }),
  }),
  // A public key of another pair would lock answers that nobody can open.
  v.check(({ publicKey, privateKey }) => publicKey.x === privateKey.x && publicKey.y === privateKey.y),
) satisfies v.GenericSchema<unknown, RoundKeys>

export const ErasedSchema = v.strictObject({
  on: FixedDay,
  publicKey: v.nullable(PublicKeySchema),
  figures: v.picklist(['made-here', 'from-file']),
}) satisfies v.GenericSchema<unknown, ErasedAnswers>

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Id = v.pipe(v.string(), v.maxLength(200))

export const ClosingSchema = v.strictObject({
  submitted: Count,
  professions: v.record(Id, Count),
  answers: v.record(Id, v.record(Id, Count)),
}) satisfies v.GenericSchema<unknown, Closing>
