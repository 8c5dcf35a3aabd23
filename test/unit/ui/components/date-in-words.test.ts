// @vitest-environment happy-dom
/** A browser that is not in Dutch takes day and month in its own order: the day that was taken stands below the field, in words. */
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import DayField from '../../../../src/delegate/DayField.vue'
import DateField from '../../../../src/ui/components/DateField.vue'

afterEach(() => {
  vi.restoreAllMocks()
})

const inBrowser = (language: string) => vi.spyOn(navigator, 'language', 'get').mockReturnValue(language)

const fields = [
  {
    name: 'of the application',
    of: (value: string | null) =>
      mount(DateField, { global: { stubs: { VTextField: true } }, props: { label: '', value } }),
  },
  {
    name: 'of the work form',
    of: (value: string | null) => mount(DayField, { props: { label: '', value } }),
  },
]

describe.each(fields)('a date field $name', ({ of }) => {
  test.each([
    ['en-US', '2026-05-12', '12 mei 2026'],
    ['en-GB', '2026-12-10', '10 december 2026'],
    ['de', '2027-03-01', '1 maart 2027'],
    // In Dutch there is one order, and nothing to say.
    ['nl', '2026-05-12', ''],
    ['nl-NL', '2026-05-12', ''],
    ['en-US', null, ''],
  ])('in a browser in %s with %j says “%s”', (language, value, words) => {
    inBrowser(language)
    expect(of(value).get('.in-words').text()).toBe(words)
  })

  test('says the day that was taken after the one before', async () => {
    inBrowser('en-US')
    const field = of('2026-05-12')
    const words = field.get('.in-words')
    await field.setProps({ value: '2026-12-05' })
    expect(words.text()).toBe('5 december 2026')
    expect(words.attributes('aria-live')).toBe('polite')
  })
})
