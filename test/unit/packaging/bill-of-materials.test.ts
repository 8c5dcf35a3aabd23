/** The list of what the application is made of is complete: whoever looks for a package with a known fault must not miss one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { billOf, makeBill } from '../../../build/packaging/bill-of-materials'

const root = join(import.meta.dirname, '../../..')
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'))
const manifest = read('package.json') as { readonly dependencies: Readonly<Record<string, string>> }

test('it names every package that goes along, with version, licence and digest, and no tool of developers', async () => {
  const bill = await makeBill(root)
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'vsv-spiegel-en-toets' } },
  })
  const named = bill.components.map(({ name, version }) => `${name}@${version}`)
  for (const [name, version] of Object.entries(manifest.dependencies))
    expect(named).toContain(`${name}@${version}`)
  expect(named).toEqual(
    expect.arrayContaining([expect.stringMatching(/^electron@/), expect.stringMatching(/^@noble\/curves@/)]),
  )
  expect(named.filter((one) => /vitest|eslint|typescript|rolldown/.test(one))).toEqual([])
  for (const component of bill.components) {
    expect(component).toMatchObject({ licenses: [{ license: { id: expect.any(String) as string } }] })
    expect(component).toMatchObject({ hashes: [{ alg: 'SHA-512' }] })
  }
})

test('it is refused when npm leaves out a package that goes along', () => {
  const made = {
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'x' } },
    components: [],
    dependencies: [],
  }
  expect(() => billOf(made, read('package-lock.json'), manifest)).toThrow(/vue@/)
})
