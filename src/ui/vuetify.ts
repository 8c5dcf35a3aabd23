import { aliases, mdi } from 'vuetify/iconsets/mdi-svg'
import { nl as vuetifyDutch } from 'vuetify/locale'
import { createVuetify, type ThemeDefinition } from 'vuetify'
import { dark, light, navigation, paper, type Palette } from '../look/tokens'

function themeOf(palette: Palette, isDark: boolean): ThemeDefinition {
  return {
    dark: isDark,
    colors: {
      primary: palette.primary,
      'on-primary': palette.onPrimary,
      secondary: palette.navigation,
      accent: palette.accent,
      background: palette.background,
      surface: palette.card,
      'on-background': palette.ink,
      'on-surface': palette.ink,
      'on-surface-variant': palette.muted,
      success: palette.ok,
      warning: palette.warning,
      error: palette.error,
      info: palette.info,
      navigation: palette.navigation,
      'on-navigation': navigation.text,
      'navigation-item': navigation.item,
      'navigation-quiet': navigation.quiet,
      paper: paper.ground,
      'on-paper': light.ink,
      'paper-line': light.line,
      desk: paper.desk,
      // A message at the bottom: the page's own two colours, the other way round.
      message: palette.ink,
      'on-message': palette.card,
      muted: palette.muted,
      line: palette.line,
    },
    variables: {
      'border-color': palette.line,
      'border-opacity': 1,
      'medium-emphasis-opacity': 1,
      'high-emphasis-opacity': 1,
    },
  }
}

/** Vuetify reads every option out when a list opens, over the one that has the keyboard. */
const QUIET_LIST = { 'aria-live': 'off' } as const

/** The field itself says whether its list is open (accessible-fields.ts); the box around it is nothing. */
const BOX_SAYS_NOTHING = {
  activatorProps: {
    'aria-haspopup': null,
    'aria-expanded': null,
    'aria-controls': null,
    'aria-owns': null,
  },
} as const

/**
 * Vuetify with our own light and dark theme. Without the nonce the page would run unthemed under our CSP.
 *
 * @param isDark how the first page is painted, before the settings are read.
 */
export function createTheme(cspNonce: string | undefined, isDark: boolean) {
  return createVuetify({
    theme: {
      ...(cspNonce === undefined ? {} : { cspNonce }),
      defaultTheme: isDark ? 'dark' : 'light',
      themes: { light: themeOf(light, false), dark: themeOf(dark, true) },
    },
    icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
    locale: { locale: 'nl', fallback: 'nl', messages: { nl: vuetifyDutch } },
    defaults: {
      // Only a button to the very page that stands is of the present page, not one to the page above it.
      VBtn: { rounded: 'lg', flat: true, exact: true },
      VCard: { rounded: 'xl', border: true, flat: true },
      VTextField: { variant: 'outlined', density: 'comfortable', hideDetails: 'auto', color: 'primary' },
      VTextarea: {
        variant: 'outlined',
        density: 'comfortable',
        hideDetails: 'auto',
        color: 'primary',
        autoGrow: true,
        rows: 2,
      },
      VSelect: {
        variant: 'outlined',
        density: 'comfortable',
        hideDetails: 'auto',
        color: 'primary',
        listProps: QUIET_LIST,
        menuProps: BOX_SAYS_NOTHING,
      },
      VAutocomplete: { listProps: QUIET_LIST, menuProps: BOX_SAYS_NOTHING },
      VDialog: { maxWidth: 560 },
      // Growing out of its button computes with sizes; when a choice takes the button away they are 0 / 0 ("scale(NaN)").
      VMenu: { transition: 'fade-transition' },
    },
  })
}
