import { walkEveryScreen } from './every-screen'

const viewport = { width: 1366, height: 768 }
walkEveryScreen('light', { viewport, scheme: 'light', rules: 'all' })
walkEveryScreen('dark', { viewport, scheme: 'dark', rules: 'colours' })
