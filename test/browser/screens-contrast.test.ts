import { walkEveryScreen } from './every-screen'

// As somebody has it who sees little: high contrast, in the dark, with the largest letters.
walkEveryScreen('in high contrast with the largest text', {
  looks: [
    {
      viewport: { width: 1366, height: 768 },
      scheme: 'dark',
      forcedColours: true,
      rules: 'structure',
    },
  ],
  text: 'largest',
})
