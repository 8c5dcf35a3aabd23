import * as v from 'valibot'
import { keptKeyOf, keystoreOf, type KeptKey, type Keystore } from '../../domain/dossier/keystore'
import { IDLE_MINUTES, type IdleMinutes } from '../../domain/dossier/idle-lock'
import { ContributionSchema } from '../benchmark-file'
import type { Database } from '../database'
import { perform, read, type StorageContext } from '../intent'
import { PublicKeySchema } from '../round-secrets-schema'
import { Count, FixedDay, Moment } from '../schemas/parts'
import { initialSettings, type Settings, type SettingsRepository } from '../settings'

const ErasedRoundSchema = v.object({
  id: v.string(),
  dossierId: v.string(),
  on: FixedDay,
  publicKey: v.nullable(PublicKeySchema),
})

const ListPlaceSchema = v.object({
  at: v.nullable(v.string()),
  choices: v.record(v.string(), v.string()),
})

/** A setting that cannot be read falls back to its initial value: it is convenience, not data. */
const SettingsSchema = v.object({
  userName: v.fallback(v.string(), initialSettings.userName),
  nameAsked: v.fallback(v.boolean(), initialSettings.nameAsked),
  appearance: v.fallback(v.picklist(['light', 'dark', 'system']), initialSettings.appearance),
  textSize: v.fallback(v.picklist(['normal', 'large', 'largest']), initialSettings.textSize),
  lastDossierId: v.fallback(v.nullable(v.string()), initialSettings.lastDossierId),
  listPlaces: v.fallback(
    v.record(
      v.string(),
      v.object({
        norms: v.exactOptional(ListPlaceSchema),
        actions: v.exactOptional(ListPlaceSchema),
        evidence: v.exactOptional(ListPlaceSchema),
      }),
    ),
    {},
  ),
  givenNumbers: v.fallback(v.record(v.string(), v.object({ actions: Count, evidence: Count })), {}),
  readRoundIds: v.fallback(v.array(v.string()), []),
  erasedDossierIds: v.fallback(v.array(v.string()), []),
  erasedRounds: v.fallback(v.array(ErasedRoundSchema), []),
  copiesToClear: v.fallback(
    v.array(v.object({ dossierId: v.string(), roundId: v.nullable(v.string()) })),
    [],
  ),
  benchmarkContributions: v.fallback(v.array(ContributionSchema), []),
  listMappings: v.fallback(
    v.record(
      v.string(),
      v.object({ columns: v.array(v.string()), values: v.record(v.string(), v.string()) }),
    ),
    {},
  ),
  listSecret: v.fallback(v.string(), ''),
  copiedForVersion: v.fallback(v.string(), ''),
  kiosk: v.fallback(
    v.nullable(
      v.object({
        dossierId: v.string(),
        roundId: v.string(),
        salt: v.string(),
        hash: v.string(),
        wrongTries: v.pipe(v.number(), v.integer(), v.minValue(0)),
        waitUntil: v.nullable(Moment),
      }),
    ),
    null,
  ),
  keysWithSign: v.fallback(v.boolean(), true),
  kioskEndedWithoutPinAt: v.fallback(v.nullable(Moment), null),
  keystore: v.fallback(v.nullable(v.custom<Keystore>((read) => keystoreOf(read) !== null)), null),
  attachmentSecret: v.fallback(v.nullable(v.object({ recipient: v.string(), secret: v.string() })), null),
  lockAfterMinutes: v.fallback(
    v.custom<IdleMinutes>((read) => IDLE_MINUTES.some((minutes) => minutes === read)),
    initialSettings.lockAfterMinutes,
  ),
  renewedKey: v.fallback(v.nullable(v.custom<KeptKey>((read) => keptKeyOf(read) !== null)), null),
  keptDrafts: v.fallback(
    v.array(v.object({ roundId: v.string(), draftId: v.string(), hash: v.string() })),
    [],
  ),
}) satisfies v.GenericSchema<unknown, Settings>

/** The settings as stored; to be called inside a transaction too. */
export async function readSettings(database: Database): Promise<Settings> {
  const rows = await database.settings.bulkGet(Object.keys(initialSettings))
  const stored = Object.fromEntries(
    rows.flatMap((row) => (row === undefined ? [] : [[row.key, row.value] as const])),
  )
  return v.parse(SettingsSchema, { ...initialSettings, ...stored })
}

/** The settings of this computer. They are of no dossier and have no history. */
export function settingsRepository(context: StorageContext): SettingsRepository {
  const { database } = context
  return {
    get: () => read(context, () => readSettings(database)),
    change: (given) =>
      perform(
        context,
        () => null,
        [database.settings],
        async () => {
          const before = await readSettings(database)
          const changes = typeof given === 'function' ? given(before) : given
          if (changes === null) return before
          const next = v.parse(SettingsSchema, { ...before, ...changes })
          await database.settings.bulkPut(
            Object.entries(next).map(([key, value]: [string, unknown]) => ({ key, value })),
          )
          return next
        },
      ),
  }
}
