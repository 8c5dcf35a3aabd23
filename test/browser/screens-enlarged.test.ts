import { walkEveryScreen } from './every-screen'

walkEveryScreen('at 400 % and at 200 % zoom', {
  looks: [
    // The least that WCAG 1.4.10 asks: 1280 by 1024 at 400 %.
    { viewport: { width: 320, height: 256 }, scheme: 'light', rules: 'structure' },
    // 200 % zoom of the smallest window leaves half of the CSS pixels.
    { viewport: { width: 683, height: 400 }, scheme: 'light', rules: 'structure' },
  ],
})
