/** Who made what the application is built of has a right to be named in it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { carriedPackages } from '../../../build/packaging/bill-of-materials'
import { thirdPartyNotices } from '../../../build/packaging/third-party'
import { temporaryFolder } from '../../temporary-folder'

const root = join(import.meta.dirname, '../../..')

test('every package that goes along is named, above the text of its licence', () => {
  const parts = thirdPartyNotices(root).split('-'.repeat(80)).slice(1)
  const packages = carriedPackages(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  expect(packages.length).toBeGreaterThan(40)
  for (const { name, version } of packages) {
    const [part = '', ...more] = parts.filter((one) => one.split('\n\n')[0]?.includes(`${name} ${version} (`))
    expect(more, name).toEqual([])
    expect(part.split('\n\n').slice(1).join('\n\n'), name).toMatch(/permission|redistribut|apache|open font/i)
  }
})

test('a package whose licence is nowhere is not packed in silence', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules/stil'), { recursive: true })
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/stil': { version: '1.0.0', license: 'MIT' } } }),
  )
  expect(() => thirdPartyNotices(folder)).toThrow(/licences\/stil\.txt/)
  writeFileSync(join(folder, 'node_modules/stil/LICENSE.md'), 'Do as you like.')
  expect(thirdPartyNotices(folder)).toMatch(/stil 1\.0\.0 \(MIT\)\n\nDo as you like\.\n$/)
})
