import { readdirSync } from 'node:fs'
import { proveKills } from './kill-browser'

proveKills('kill-chromium-sqlite', ['--enable-features=IdbSqliteBackingStore'], (folder) => {
  const names = readdirSync(folder)
  return names.length > 0 && names.every((name) => !name.endsWith('.leveldb'))
})
