/** Two items of Electron's security checklist that are about the code and not about a running shell; the others: test/shell/lockdown. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

it('item 15: no file of the shell can hand an address to the system', () => {
  const files = readdirSync(join(root, 'electron')).filter((name) => name.endsWith('.ts'))
  const imports = files.flatMap((name) =>
    [...read(`electron/${name}`).matchAll(/import (?:type )?\{([^}]*)\} from 'electron'/g)].map(
      ([, names]) => ({
        name,
        names: (names ?? '').split(',').map((one) => one.trim()),
      }),
    ),
  )
  expect(imports.flatMap(({ names }) => names)).toContain('BrowserWindow')
  expect(imports.filter(({ names }) => names.includes('shell'))).toEqual([])
  expect(files.filter((name) => read(`electron/${name}`).includes('openExternal('))).toEqual([])
})

it('item 16: Electron is one version, which npm, the lock file and the packages agree on', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> }
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version?: string }>
  }
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/)
  expect(packages['node_modules/electron']?.version).toBe(devDependencies['electron'])
})
