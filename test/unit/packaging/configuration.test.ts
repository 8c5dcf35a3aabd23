import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { executableName, packaging } from '../../../build/packaging/configuration'
import { appId, productName } from '../../../electron/identity'

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as Record<string, unknown>
const manifest = read('package.json')

describe('what is packed', () => {
  test('is the same application to the operating system as the one that runs here', () => {
    expect(packaging).toMatchObject({ appId, productName })
    expect(manifest).toMatchObject({ productName, desktopName: `${executableName}.desktop` })
  })

  test('has every door of the binary shut', () => {
    expect(Object.entries(packaging.electronFuses).filter(([, isOn]) => isOn)).toEqual([
      ['enableEmbeddedAsarIntegrityValidation', true],
      ['onlyLoadAppFromAsar', true],
    ])
  })

  test('opens dossiers on a double click', () => {
    expect(packaging.fileAssociations.map(({ ext }) => ext)).toEqual(['vsv'])
  })

  test('names the maintainer, as Linux packages require', () => {
    expect(manifest).toMatchObject({
      homepage: expect.stringMatching(/^https:/),
      author: { name: productName, email: expect.stringContaining('@') },
    })
  })

  test('is packed by tools that are pinned exactly', () => {
    const versions = Object.values(read('build/packaging/package.json').dependencies as object)
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
