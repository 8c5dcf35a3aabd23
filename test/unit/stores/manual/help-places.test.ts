// @vitest-environment happy-dom
import { chapters } from 'virtual:manual'
import { describe, expect, test } from 'vitest'
import { HELP_PLACES } from '../../../../src/stores/manual/help-places'
import { createRouter } from '../../../../src/ui/router'

const names = createRouter()
  .getRoutes()
  .flatMap(({ name }) => (name === undefined ? [] : [String(name)]))
const sections = chapters.flatMap((chapter) => chapter.sections.map(({ id }) => id))

describe('help with a page', () => {
  test('is there for every page of the application', () => {
    expect(names.length).toBeGreaterThan(35)
    expect(names.filter((name) => !(name in HELP_PLACES))).toEqual([])
  })

  test('names no page that is gone', () => {
    expect(Object.keys(HELP_PLACES).filter((name) => !names.includes(name))).toEqual([])
  })

  test('opens a section that the manual has', () => {
    const places = Object.values(HELP_PLACES).filter((place) => place !== null)
    expect(places.filter((place) => !sections.includes(place))).toEqual([])
  })

  test('opens nothing over the questionnaire, and nothing over the manual itself', () => {
    expect(Object.keys(HELP_PLACES).filter((name) => HELP_PLACES[name] === null)).toEqual([
      'fill-in',
      'manual',
    ])
  })
})
