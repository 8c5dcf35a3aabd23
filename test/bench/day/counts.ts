/** What is alive in the window of the application, after its garbage was collected: seen by the debugger of the engine, not by the page. */
import type { CDPSession, Page } from 'playwright-core'
import type { Running } from '../../electron/launch'

/** Of what the page can make and forget to end; each is counted on its prototype. */
const KINDS = ['ResizeObserver', 'MutationObserver', 'IntersectionObserver', 'BroadcastChannel'] as const

export interface Counts {
  /** In MB. */
  readonly heap: number
  readonly nodes: number
  readonly documents: number
  readonly listeners: number
  /** Those that chart.js draws, and those that were drawn and are still held by something; `null` when no chart was seen yet. */
  readonly charts: number | null
  readonly heldCharts: number | null
  readonly workers: number
  readonly intervals: number
  readonly observers: Readonly<Record<(typeof KINDS)[number], number>>
}

/** Before the scripts of the page: intervals that were begun and not cleared. */
function watchIntervals(): void {
  const running = new Set<number>()
  const [begin, end] = [window.setInterval, window.clearInterval]
  Object.assign(window, {
    setInterval(...given: Parameters<typeof begin>) {
      const id = begin(...given)
      running.add(id)
      return id
    },
    clearInterval(id?: number) {
      if (id !== undefined) running.delete(id)
      end(id)
    },
    intervalsOfTheDay: running,
  })
}

/** Garbage goes in several rounds: what a finalizer lets go of is found by the next one. */
async function collect(debug: CDPSession): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await debug.send('HeapProfiler.collectGarbage')
    await new Promise((next) => setTimeout(next, 150))
  }
}

const GROUP = 'counts'

async function objectOf(debug: CDPSession, expression: string): Promise<string | undefined> {
  const { result } = await debug.send('Runtime.evaluate', { expression, objectGroup: GROUP })
  return result.objectId
}

/** What lives of one kind, wherever it is held. */
async function livingOf(debug: CDPSession, prototype: string | undefined): Promise<number> {
  if (prototype === undefined) return 0
  const { objects } = await debug.send('Runtime.queryObjects', {
    prototypeObjectId: prototype,
    objectGroup: GROUP,
  })
  const { result } = await debug.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  return Number(result.value)
}

export interface Counter {
  /** With a page of charts in sight: how many there are is known from here on. */
  readonly meetCharts: () => Promise<void>
  readonly count: () => Promise<Counts>
}

/** Counts in this window. The class of the charts is inside a chunk: it is asked of a chart that lives. */
export async function counterOf({ page }: Pick<Running, 'page'>): Promise<Counter> {
  const debug = await page.context().newCDPSession(page)
  await debug.send('Performance.enable')
  let chartClass: string | undefined

  async function meetCharts(): Promise<void> {
    if (chartClass !== undefined) return
    const { objects } = await debug.send('Runtime.queryObjects', {
      prototypeObjectId: (await objectOf(debug, 'Object.prototype')) ?? '',
      objectGroup: GROUP,
    })
    const { result } = await debug.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: `function () {
        const one = this.find((each) => {
          try { return Object.hasOwn(each, '_metasets') && Object.hasOwn(each, 'canvas') } catch { return false }
        })
        return one?.constructor
      }`,
      // Or it would go with the others.
      objectGroup: 'kept',
    })
    await debug.send('Runtime.releaseObjectGroup', { objectGroup: GROUP })
    chartClass = result.objectId
    if (chartClass === undefined) throw new Error('there is no chart on this page')
  }

  async function ofCharts(functionDeclaration: string) {
    const { result } = await debug.send('Runtime.callFunctionOn', {
      ...{ objectId: chartClass ?? '', functionDeclaration, objectGroup: GROUP },
    })
    return result
  }

  async function chartsNow(): Promise<Pick<Counts, 'charts' | 'heldCharts'>> {
    if (chartClass === undefined) return { charts: null, heldCharts: null }
    const drawn = await ofCharts('function () { return Object.keys(this.instances).length }')
    const prototype = await ofCharts('function () { return this.prototype }')
    return { charts: Number(drawn.value), heldCharts: await livingOf(debug, prototype.objectId) }
  }

  async function count(): Promise<Counts> {
    await collect(debug)
    const observers: [string, number][] = []
    for (const kind of KINDS)
      observers.push([kind, await livingOf(debug, await objectOf(debug, `${kind}.prototype`))])
    const charts = await chartsNow()
    const { result: intervals } = await debug.send('Runtime.evaluate', {
      expression: 'window.intervalsOfTheDay?.size ?? 0',
      returnByValue: true,
    })
    await debug.send('Runtime.releaseObjectGroup', { objectGroup: GROUP })
    await collect(debug)
    const { metrics } = await debug.send('Performance.getMetrics')
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
    return {
      heap: metric('JSHeapUsedSize') / 1024 ** 2,
      nodes: metric('Nodes'),
      documents: metric('Documents'),
      listeners: metric('JSEventListeners'),
      ...charts,
      workers: page.workers().length,
      intervals: Number(intervals.value),
      observers: Object.fromEntries(observers) as Counts['observers'],
    }
  }

  return { meetCharts, count }
}

/** The window begins anew, with its intervals watched. */
export async function watchFromTheStart(page: Page): Promise<void> {
  await page.addInitScript(watchIntervals)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}
