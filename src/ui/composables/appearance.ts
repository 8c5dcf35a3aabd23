import { onBeforeUnmount, onMounted, watch } from 'vue'
import { useTheme } from 'vuetify'
import { useSettings } from '../../stores/app/settings'
import { useShell } from '../../stores/app/shell'

/** Colours and size of the text, as they were chosen at Instellingen and as the system says. The returned function sets them at once. */
export function useAppearance(): () => void {
  const theme = useTheme()
  const settings = useSettings()
  const shell = useShell()
  const systemDark = window.matchMedia('(prefers-color-scheme: dark)')
  const forcedColours = window.matchMedia('(forced-colors: active)')

  function apply(): void {
    const { appearance, textSize } = settings.settings
    // Where the system gives the colours (high contrast), what is drawn goes with them, whatever was chosen here.
    const follows = appearance === 'system' || forcedColours.matches
    const isDark = follows ? systemDark.matches : appearance === 'dark'
    theme.change(isDark ? 'dark' : 'light')
    document.documentElement.dataset['textSize'] = textSize
    shell.keepAppearance(appearance)
  }

  watch([() => settings.settings.appearance, () => settings.settings.textSize], apply)
  onMounted(() => {
    for (const query of [systemDark, forcedColours]) query.addEventListener('change', apply)
  })
  onBeforeUnmount(() => {
    for (const query of [systemDark, forcedColours]) query.removeEventListener('change', apply)
  })
  return apply
}
