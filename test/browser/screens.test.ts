import { walkEveryScreen } from './every-screen'

const viewport = { width: 1366, height: 768 }
walkEveryScreen('light and dark', {
  looks: [
    { viewport, scheme: 'light', rules: 'all' },
    { viewport, scheme: 'dark', rules: 'colours' },
  ],
})
