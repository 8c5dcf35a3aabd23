/** A database as an earlier version of the application left it: one frozen fixture per version. */
import { readFile } from 'node:fs/promises'
import type { RawDatabase } from './raw-database'

/** Bytes are base64 in the fixtures. */
function revived(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$bytes' in value
    ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
    : value
}

/** @param version of the schema, from 1 on */
export async function databaseOf(version: number): Promise<RawDatabase> {
  const fixture = new URL(`../fixtures/databases/version-${String(version)}.json`, import.meta.url)
  return JSON.parse(await readFile(fixture, 'utf8'), revived) as RawDatabase
}
