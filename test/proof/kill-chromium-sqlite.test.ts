import { proveKills } from './kill-browser'

proveKills('kill-chromium-sqlite', ['--enable-features=IdbSqliteBackingStore'], 'SQLite')
