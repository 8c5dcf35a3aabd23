import { proveKills } from './kill-browser'

proveKills('kill-chromium-leveldb', [], 'LevelDB')
