import { readdirSync } from 'node:fs'
import { proveKills } from './kill-browser'

proveKills('kill-chromium-leveldb', [], (folder) =>
  readdirSync(folder).some((name) => name.endsWith('.leveldb')),
)
