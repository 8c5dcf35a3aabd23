// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, test } from 'vitest'
import { REPORT_KINDS } from '../../../../src/domain/report/kinds/report-kinds'
import { appServicesKey } from '../../../../src/stores/app-services'
import { nl } from '../../../../src/texts/nl'
import ReportKinds from '../../../../src/ui/report/ReportKinds.vue'
import { silentServices } from '../silent-services'

test('every kind of report can be chosen on the report page, once', () => {
  const page = mount(ReportKinds, {
    global: {
      plugins: [createPinia()],
      provide: { [appServicesKey]: silentServices },
      stubs: { PresetNameDialog: true, VBtn: true },
    },
  })
  const kinds = page.findAll('input[type=radio]').map((choice) => choice.attributes('value'))
  expect(kinds.toSorted()).toEqual(REPORT_KINDS.toSorted())
  for (const title of Object.values(nl.reportPage.group)) expect(page.text()).toContain(title)
})
