// @vitest-environment happy-dom
/** What a reader of the Wegwijzer is told: what was left out, how sure a fact is, where it comes from and how old that is. */
import { flushPromises, mount, RouterLinkStub, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Component } from 'vue'
import { routerKey } from 'vue-router'
import type { GuidePage as Page, GuideSource } from '../../../../src/domain/guide/guide'
import type { GuideReading } from '../../../../src/storage/guide/read-guide'
import { appServicesKey } from '../../../../src/stores/app-services'
import { nl } from '../../../../src/texts/nl'
import GuideLinks from '../../../../src/ui/guide/GuideLinks.vue'
import GuideOverviewPage from '../../../../src/ui/guide/GuideOverviewPage.vue'
import GuidePage from '../../../../src/ui/guide/GuidePage.vue'
import { fact, page, secondPage, smallGuide, source } from '../../domain/guide-fixture'
import { silentServices } from '../silent-services'

const given = vi.hoisted(() => ({ read: (): unknown => null }))
vi.mock('../../../../src/storage/guide/built-in-guide', () => ({ readBuiltInGuide: () => given.read() }))

const reading = (changes: Partial<GuideReading> = {}): GuideReading => ({
  guide: smallGuide,
  leftOut: [],
  findings: [],
  ...changes,
})

beforeEach(() => {
  given.read = () => reading()
})

async function shown(
  component: Component,
  props: Readonly<Record<string, unknown>> = {},
): Promise<VueWrapper> {
  const view = mount(component, {
    props,
    global: {
      plugins: [createPinia()],
      provide: {
        [appServicesKey]: { ...silentServices, now: () => new Date(2026, 10, 29) },
        [routerKey as symbol]: { options: { history: { state: {} } } },
      },
      stubs: {
        VMain: { template: '<main><slot /></main>' },
        VBtn: { template: '<button><slot /></button>' },
        VSelect: true,
        VIcon: true,
        RouterLink: RouterLinkStub,
      },
    },
  })
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  return view
}

const pageWith = async (changes: Partial<Page>, sources: readonly GuideSource[] = smallGuide.sources) => {
  given.read = () => reading({ guide: { ...smallGuide, pages: [page(changes), secondPage], sources } })
  return shown(GuidePage, { pageId: 'wat-is-een-vsv', termId: null })
}

test('the overview has every page under its chapter, with why one reads it', async () => {
  const view = await shown(GuideOverviewPage)
  for (const { title, summary } of smallGuide.pages) {
    expect(view.text()).toContain(title)
    expect(view.text()).toContain(summary)
  }
  expect(view.text()).toContain(nl.guide.chapter.chain)
  expect(view.text()).not.toContain(nl.guide.leftOutTitle)
})

test('the overview names each page that was left out, and why', async () => {
  given.read = () =>
    reading({ leftOut: [{ what: 'page', name: 'Het ROAZ', why: 'Norm ‘X-1’ bestaat niet.' }] })
  const text = (await shown(GuideOverviewPage)).text()
  expect(text).toContain('Pagina ‘Het ROAZ’: Norm ‘X-1’ bestaat niet.')
})

test('when it cannot be read at all, that is said, with a way to try again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  given.read = () => {
    throw new Error('gone')
  }
  const view = await shown(GuideOverviewPage)
  expect(view.get('[role=alert]').text()).toContain(nl.guide.notLoaded)
  given.read = () => reading()
  await view.findAll('button').at(-1)?.trigger('click')
  await flushPromises()
  expect(view.text()).toContain(nl.guide.intro)
})

test('an unknown page says so and leads to the overview', async () => {
  expect((await shown(GuidePage, { pageId: 'niets', termId: null })).text()).toContain(nl.guide.gone)
})

test('a fact has the numbers of its sources, and says when it was not read in full', async () => {
  const facts = [
    fact({ text: 'Gelezen.', sources: ['ZON', 'S004'] }),
    fact({ text: 'Half.', certainty: 'partly', fragment: true }),
  ]
  const view = await pageWith({ sections: [{ heading: 'Kort', intro: '', list: 'bullets', facts }] })
  const [first, second] = view.findAll('article li').map((line) => line.text().replace(/\s+/gu, ' '))
  expect(first).toBe('Gelezen.[1][2]')
  expect(second).toContain(`Half.[2] (${nl.guide.mark.partly}, ${nl.guide.mark.fragment})`)
  expect(view.text()).toContain(nl.guide.markMeaning.partly)
})

test('what all facts of a section have in common is said once', async () => {
  const own = fact({ certainty: 'own', sources: [] })
  const section = { heading: 'Nu', intro: '', list: 'steps', facts: [own, { ...own, text: 'b' }] } as const
  const view = await pageWith({ sections: [section, { ...section, facts: [fact()] }] })
  expect(view.get('article').text().split('igen uitwerking').length - 1).toBe(2)
  expect(view.text()).toContain(nl.guide.ofSection([nl.guide.mark.own]))
})

test('sources are text, never a link to another computer, and one without a date says why', async () => {
  const view = await pageWith({
    sections: [{ heading: 'Kort', intro: '', list: 'text', facts: [fact({ sources: ['S004', 'ZON'] })] }],
  })
  const sources = view.get('[aria-labelledby=sources]').text()
  expect(sources).toContain('KNOV, Samenwerken in het regionale netwerk, 18-11-2021')
  expect(sources).toContain('https://www.knov.nl/samenwerken')
  expect(sources).toContain('geen datum vermeld')
  expect(view.html()).not.toMatch(/(?:href|src)="https?:/)
})

test('a source of more than twelve months ago is marked, and the page says how many there are', async () => {
  const recent = source({ id: 'ZON', date: '2026' })
  const view = await pageWith(
    { sections: [{ heading: 'Kort', intro: '', list: 'text', facts: [fact({ sources: ['S004', 'ZON'] })] }] },
    [source(), recent],
  )
  expect(view.text()).toContain('1 van de 2 bronnen is ouder dan 12 maanden.')
  expect(view.findAll('[aria-labelledby=sources] .state-chip')).toHaveLength(1)
})

test('a page that was not checked for a year asks the reader to be careful', async () => {
  expect((await pageWith({ lastChecked: '2025-11-01' })).text()).toContain(nl.guide.unchecked(12))
  expect((await pageWith({})).text()).not.toContain(nl.guide.unchecked(12))
})

test('norms and statements are text when no dossier is open', async () => {
  const belongs = (await pageWith({})).get('[aria-labelledby=belongs-to]')
  expect(belongs.text()).toContain('ORG-01')
  expect(belongs.findAllComponents(RouterLinkStub)).toEqual([])
})

test('elsewhere a line leads to the pages about a norm, and is not there when no page is about it', async () => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
  const links = await shown(GuideLinks, { subject: { normIds: ['ORG-02'] } })
  expect(links.text()).toBe(`${nl.guide.readMore}:${secondPage.title}`)
  expect((await shown(GuideLinks, { subject: { normIds: ['MEL-06'] } })).text()).toBe('')
})
