// @vitest-environment happy-dom
/** What the screens say of copies that are not there looks no better than it is. */
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { nextTick } from 'vue'
import { describe, expect, test } from 'vitest'
import { success } from '../../../../src/domain/outcome'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useCopies } from '../../../../src/stores/dossier/copies'
import { rehearsalKey } from '../../../../src/stores/session/is-rehearsing'
import { nl } from '../../../../src/texts/nl'
import CopyPlaces from '../../../../src/ui/dossier/CopyPlaces.vue'
import SettingsDialog from '../../../../src/ui/app/SettingsDialog.vue'
import { silentServices } from '../silent-services'

const platform = {
  extraFolder: () => Promise.resolve(success(null)),
  freeSpace: () => Promise.resolve(success(null)),
}
const info = { automaticCopies: true, place: 'browser', copiesFolder: '', extraFolder: false } as never
const VBtn = { template: '<button><slot /></button>' }
const PageDialog = { template: '<div><slot /></div>' }
const STUBS = ['VAlert', 'VTextField', 'VRadioGroup', 'VRadio', 'VCard', 'RouterLink']
const shown = { template: '<div><slot /></div>' }
const stubs = {
  ...Object.fromEntries(STUBS.map((name) => [name, shown])),
  ...{
    VBtn,
    PageDialog,
    VIcon: { template: '<i class="sign" />' },
    ClientDataNote: true,
    ChangedElsewhere: true,
  },
}

function screen(component: object, isRehearsing = false) {
  const pinia = createPinia()
  const drawn = mount(component, {
    props: { modelValue: true },
    global: {
      ...{ plugins: [pinia], stubs },
      provide: {
        [appServicesKey as symbol]: { ...silentServices, platform },
        [rehearsalKey as symbol]: { on: isRehearsing, begin: () => undefined, end: () => undefined },
      },
    },
  })
  return { drawn, copies: useCopies(pinia) }
}

describe('the state of the copies', () => {
  test('is no green tick while there is no copy', async () => {
    const { drawn, copies } = screen(CopyPlaces)
    copies.info = info
    await nextTick()
    const chip = drawn.get('.state-chip')
    expect(chip.text()).toBe(nl.restore.places.noneYet)
    expect([chip.classes('ok'), chip.find('.sign').exists()]).toEqual([false, false])
    copies.lastGood.set('d', '2026-11-28T09:00:00.000Z')
    await nextTick()
    expect(drawn.get('.state-chip').classes('ok')).toBe(true)
  })

  test('does not blame the browser in a rehearsal, which makes none on purpose', async () => {
    const { drawn, copies } = screen(SettingsDialog, true)
    copies.info = { ...(info as object), automaticCopies: false } as never
    await nextTick()
    expect(drawn.text()).toContain(nl.app.noCopiesInRehearsal)
    expect(drawn.text()).not.toContain(nl.app.noCopies)
  })
})
