import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { beforeEach, describe, expect, test } from 'vitest'
import { initialSettings } from '../../../../src/storage/settings'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useSettings } from '../../../../src/stores/app/settings'
import { useHelp } from '../../../../src/stores/manual/help'
import { silentServices } from '../../ui/silent-services'

beforeEach(() => {
  const pinia = createPinia()
  createApp({}).use(pinia).provide(appServicesKey, silentServices)
  setActivePinia(pinia)
})

describe('help', () => {
  test('opens at what the manual tells about the page', async () => {
    const help = useHelp()
    help.showFor('evidence')
    expect(help.open).toBe(true)
    expect(help.place).toEqual({ chapter: '5a-bewijs-en-gereedheid', anchor: 'bewijsstukken' })
    await help.load()
    expect(help.chapters.length).toBeGreaterThan(10)
  })

  test('begins at the beginning on a page nobody wrote about', () => {
    const help = useHelp()
    help.showFor('a-page-of-tomorrow')
    expect(help.place).toEqual({ chapter: 'begin', anchor: '' })
    expect(help.open).toBe(true)
  })

  test('shows a respondent nothing, on the questionnaire or on a page behind a kiosk', () => {
    const help = useHelp()
    help.showFor('fill-in')
    expect(help.open).toBe(false)
    useSettings().settings = {
      ...initialSettings,
      kiosk: { dossierId: 'd', roundId: 'r', salt: '00', hash: '00', wrongTries: 0, waitUntil: null },
    }
    help.showFor('overview')
    expect(help.open).toBe(false)
  })
})

describe('the list of keys', () => {
  test('opens on every page but those with keys or eyes of their own', () => {
    const help = useHelp()
    for (const name of ['fill-in', 'lead-session']) expect(help.showKeys(name)).toBe(false)
    expect(help.keysOpen).toBe(false)
    expect(help.showKeys('overview')).toBe(true)
    expect(help.keysOpen).toBe(true)
  })

  test('does not open with a sign where somebody switched that off', () => {
    const help = useHelp()
    useSettings().settings = { ...initialSettings, keysWithSign: false }
    expect(help.showKeys('overview')).toBe(false)
  })
})
