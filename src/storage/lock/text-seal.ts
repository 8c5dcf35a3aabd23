/**
 * What is typed waits outside the database too, in a place of the browser that keeps words long after they are replaced. So it is always
 * sealed there, under a key of its own that lies in the database: as well guarded as the database, and gone with it.
 */
import { base64 } from '@scure/base'
import type { TextSeal } from '../../domain/dossier/text-seal'
import { DATABASE_KEY_SIZE, rowCipherOf } from '../cipher/row-cipher'
import type { Database } from '../database'

/** Row of the settings table. Frozen. */
const TEXT_KEY = 'textKey'

/** The seal of a database, with a key that is made when there is none yet. To be called in a transaction over its settings. */
export async function textSealIn(database: Database): Promise<TextSeal> {
  const stored = (await database.settings.get(TEXT_KEY))?.value
  if (isKey(stored)) return textSealOf(stored)
  const key = crypto.getRandomValues(new Uint8Array(DATABASE_KEY_SIZE))
  await database.settings.put({ key: TEXT_KEY, value: key })
  return textSealOf(key)
}

const isKey = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array && value.length === DATABASE_KEY_SIZE

function textSealOf(key: Uint8Array): TextSeal {
  const cipher = rowCipherOf(key)
  return {
    seal: (place, text) => base64.encode(cipher.seal(place, text)),
    open(place, sealed) {
      try {
        return String(cipher.open(place, base64.decode(sealed)))
      } catch {
        return null
      }
    },
  }
}
