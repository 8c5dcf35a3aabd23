/** The colours of a slide as CSS variables: a slide knows no theme of its own, so that it looks the same in the room and on the leader's screen. */
import { answerSteps, dark, darkAnswerSteps, light, qrColours, slideShades } from '../look/tokens'

export function slideColours(isDark: boolean): Readonly<Record<string, string>> {
  const palette = isDark ? dark : light
  const shades = isDark ? slideShades.dark : slideShades.light
  const answers = (isDark ? darkAnswerSteps : answerSteps).flatMap(({ fill, text }, index) => [
    [`--answer-${String(index + 1)}`, fill],
    [`--on-answer-${String(index + 1)}`, text],
  ])
  return {
    '--ink': palette.ink,
    '--muted': palette.muted,
    '--line': palette.line,
    '--strong-line': shades.strongLine,
    '--ground': palette.background,
    '--card': palette.card,
    '--soft': shades.soft,
    '--primary': palette.primary,
    '--on-primary': palette.onPrimary,
    '--right': palette.ok,
    '--quiet-bar': shades.quietBar,
    '--qr-module': qrColours.module,
    '--qr-ground': qrColours.ground,
    ...Object.fromEntries(answers),
  }
}
