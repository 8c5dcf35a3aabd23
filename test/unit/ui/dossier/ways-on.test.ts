// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { nl } from '../../../../src/texts/nl'
import { WAYS_ON, wayOnFrom } from '../../../../src/ui/dossier/ways-on'
import { createRouter } from '../../../../src/ui/router'

const router = createRouter()
const pages = router
  .getRoutes()
  .flatMap(({ name, path }) => (name !== undefined && path.startsWith('/dossier/') ? [String(name)] : []))
const empty = { dossier: null, rounds: [], roundId: null }
const round = (status: 'draft' | 'open' | 'closed' | 'adopted') => ({
  ...empty,
  rounds: [{ id: 'r1', status }],
  roundId: 'r1',
})

describe('the way on below a page', () => {
  test('was thought of for every page of a dossier, and for none that is gone', () => {
    expect(pages.length).toBeGreaterThan(30)
    expect(Object.keys(WAYS_ON).toSorted()).toEqual(pages.toSorted())
  })

  test('leads to a page that is there, and never to the page it stands on', () => {
    for (const name of pages)
      for (const where of [empty, round('open'), round('closed')]) {
        const way = wayOnFrom(name, where)
        if (way === null) continue
        expect(pages).toContain(way.to)
        expect(way.to).not.toBe(name)
      }
  })

  test('never needs a round that the page does not know', () => {
    const needsRound = (name: string) =>
      router.getRoutes().some((route) => route.name === name && route.path.includes(':roundId'))
    for (const name of pages) {
      const way = wayOnFrom(name, round('open'))
      if (way !== null && needsRound(way.to)) expect(needsRound(name)).toBe(true)
    }
  })

  test('is called by no name that the menu has for a page', () => {
    for (const words of Object.values(nl.waysOn))
      for (const page of Object.values(nl.app.nav))
        expect(words.toLowerCase()).not.toContain(page.toLowerCase())
  })

  test('follows the round: a draft has its own step, an open one is sent, a closed one is read', () => {
    expect(wayOnFrom('round', round('draft'))).toBeNull()
    expect(wayOnFrom('round', round('open'))?.to).toBe('receive')
    expect(wayOnFrom('round', round('closed'))?.to).toBe('results')
    expect(wayOnFrom('round', round('adopted'))?.to).toBe('results')
  })

  test('leads from the plan to the visit when its date is known', () => {
    expect(wayOnFrom('actions', { ...empty, dossier: { visitDate: '2026-12-22' } })?.to).toBe('visit')
    expect(wayOnFrom('actions', { ...empty, dossier: { visitDate: null } })?.to).toBe('report')
  })

  test('is not there outside a dossier', () => {
    expect(wayOnFrom('start', empty)).toBeNull()
    expect(wayOnFrom('toString', empty)).toBeNull()
  })
})
