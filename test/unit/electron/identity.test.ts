import { describe, expect, it } from 'vitest'
import { appId, home, host, isOurs, productName, scheme, sessionDataFolder } from '../../../electron/identity'
import manifest from '../../../package.json'

describe('the identity of the application', () => {
  it('never changes, for another one hides every dossier of every user', () => {
    expect({ scheme, host, home, appId, productName }).toEqual({
      scheme: 'app',
      host: 'toolkit',
      home: 'app://toolkit',
      appId: 'nl.vsv-spiegel-en-toets.app',
      productName: 'VSV Spiegel & Toets',
    })
  })

  it('names the data folder the same in package.json, where Electron reads it', () => {
    expect(manifest.productName).toBe(productName)
    expect(manifest.name).toBe('vsv-spiegel-en-toets')
  })

  it('keeps the database out of the roaming profile on Windows, and nowhere else', () => {
    const environment = { LOCALAPPDATA: '/profile/local' }
    expect(sessionDataFolder('win32', environment)).toBe('/profile/local/VSV Spiegel & Toets')
    expect(sessionDataFolder('win32', {})).toBeUndefined()
    expect(sessionDataFolder('linux', environment)).toBeUndefined()
    expect(sessionDataFolder('darwin', environment)).toBeUndefined()
  })
})

describe('our own addresses', () => {
  it.each([
    'app://toolkit',
    'app://toolkit/',
    'app://toolkit/index.html#/dossier/1',
    'app://toolkit/a?b=app://evil',
  ])('recognises %s', (address) => expect(isOurs(address, home)).toBe(true))

  it.each([
    'app://toolkit.evil/',
    'app://toolkit:1/',
    'app://eviltoolkit/',
    'app://user@toolkit/',
    'app:toolkit',
    'https://toolkit/',
    'https://evil.example/?next=app://toolkit/',
    'https://app//toolkit',
    'file:///app://toolkit/index.html',
    'about:blank',
    'data:text/html,app://toolkit/',
    'blob:app://toolkit/1',
    '',
    'app://',
  ])('refuses %s', (address) => expect(isOurs(address, home)).toBe(false))
})
