import { walkEveryScreen } from './every-screen'

// 200 % zoom of the smallest window leaves half of the CSS pixels.
walkEveryScreen('at 200 % zoom', {
  viewport: { width: 683, height: 400 },
  scheme: 'light',
  rules: 'structure',
})
// The least that WCAG 1.4.10 asks: 1280 by 1024 at 400 %.
walkEveryScreen('at 400 % zoom', {
  viewport: { width: 320, height: 256 },
  scheme: 'light',
  rules: 'structure',
})
