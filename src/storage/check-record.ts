import * as v from 'valibot'
import { HIGHEST_THRESHOLD, LOWEST_THRESHOLD } from '../domain/survey/thresholds'
import { storage as texts } from '../texts/storage'
import { fieldOf, type recordSchemas } from './dossier-schema'
import { refuse } from './storage-problems'

/**
 * The record as it may be stored: a plain copy (also of a reactive object of the screen, which a database cannot take), with every
 * field of the right type. Refuses with `storage/invalid`, naming the field.
 */
export function checkedRecord<T>(
  schema: v.GenericSchema<unknown, T>,
  kind: keyof typeof recordSchemas,
  record: unknown,
): T {
  const result = v.safeParse(schema, record, { abortEarly: true })
  if (result.success) return result.output
  return refuseField(kind, fieldOf(result.issues[0], 0))
}

/** Refuses with `storage/invalid`, naming the field; a threshold that is too low or too high gets its reason (`storage/threshold`). */
export function refuseField(kind: keyof typeof recordSchemas, field: string | null): never {
  if (kind === 'rounds' && field === 'threshold')
    refuse('storage/threshold', texts.saving.threshold(LOWEST_THRESHOLD, HIGHEST_THRESHOLD))
  return refuse('storage/invalid', texts.saving.invalid(kind, field))
}
