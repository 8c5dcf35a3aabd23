/** Everything that is saved is a zip, and a zip knows no moment before 1980: no time zone may stand in the way. */
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleContent } from '../../build/example/content'
import { makeFrameworkWorkbook } from '../../src/report/workbook/framework-workbook'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { templateIn } from '../../src/stores/report/report-design'
import { letterTemplate } from '../fixtures/build-templates'
import { reportBytes } from './dossiers'

const own = process.env['TZ']
beforeEach(() => {
  // Only the clock: what waits must go on.
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  process.env['TZ'] = own
  if (own === undefined) delete process.env['TZ']
})

const content = exampleContent(mirrorSet, frameworkSet)
const made: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['a dossier', () => writeDossierFile(content, { appVersion: '1', now: new Date() })],
  ['a report in Word', () => reportBytes(content, 'agendabijlage')],
  ['a report with charts', () => reportBytes(content, 'leden')],
  [
    'a report in the own template',
    async () => {
      const template = templateIn(await letterTemplate())
      if (!template.ok) throw new Error(template.problem.code)
      return reportBytes(content, 'agendabijlage', { template: template.value.bytes })
    },
  ],
  ['a workbook', () => makeFrameworkWorkbook(null)],
]

test.each(made)(
  '%s is saved when the computer goes to another time zone while the application is open',
  async (_what, make) => {
    process.env['TZ'] = 'America/Los_Angeles'
    expect(Object.keys(unzipSync(await make())).length).toBeGreaterThan(1)
  },
)

test('a dossier is saved on a computer that thinks it is 1970, or 2150', async () => {
  for (const moment of ['1970-01-01T00:00:00Z', '2150-01-01T00:00:00Z']) {
    vi.setSystemTime(moment)
    const file = await writeDossierFile(content, { appVersion: '1', now: new Date() })
    expect((await readDossierFile(file)).ok).toBe(true)
  }
})
