/** Every item of Electron's checklist by the test that docs/security.md names for it, run again on the built application. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { prove } from './prove'

const root = join(import.meta.dirname, '../..')

interface Item {
  readonly number: string
  readonly file: string
  readonly name: string
}

/** As test/unit/docs/security-page.test.ts reads them, which holds that all twenty are there. */
const items: readonly Item[] = [
  ...readFileSync(join(root, 'docs/security.md'), 'utf8').matchAll(
    /^\| (\d+) +\| [^|]+\| \[\w+\]\(([^)]+)\): ([^|]+?) *\|$/gm,
  ),
].map(([, number = '', file = '', name = '']) => ({
  number,
  file: join(root, 'docs', file),
  name: name.split(';')[0] ?? '',
}))

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Runs these files; what became of each of their tests. */
async function runFiles(files: readonly string[]): Promise<Report> {
  const report = join(temporaryFolder(), 'uitkomst.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const given = ['run', '--reporter=json', `--outputFile=${report}`, ...files]
  // A test that fails is in the report, and not a failure of the command.
  await new Promise((resolve) =>
    execFile(process.execPath, [vitest, ...given], { cwd: root, maxBuffer: 1024 ** 3 }, resolve),
  )
  return JSON.parse(readFileSync(report, 'utf8')) as Report
}

prove({
  id: 'checklist',
  tries: 20,
  start: async (count) => {
    const { testResults } = await runFiles([...new Set(items.map(({ file }) => file))])
    return async ({ index }) => {
      const { file = '', name = '' } = items[index] ?? {}
      const tests = testResults
        .filter((result) => result.name === file)
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ fullName }) => fullName.includes(name))
      expect(
        tests.map(({ status }) => status),
        `${name} in ${file}`,
      ).toContain('passed')
      expect(tests.filter(({ status }) => status !== 'passed')).toEqual([])
      count(
        file.includes('/electron/') && !file.includes('/unit/')
          ? 'in real Electron'
          : 'on the built shell or its code',
      )
    }
  },
})
