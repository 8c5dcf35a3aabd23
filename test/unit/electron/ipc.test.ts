import type { IpcMain } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { home } from '../../../electron/identity'
import { answerPage, isTrustedSender, type Answers } from '../../../electron/ipc'
import { channels, type Channel } from '../../../src/contract/channels'
import { LARGEST_FILE } from '../../../src/contract/platform'
import type { SchemasFitPlatform } from '../../../src/contract/schemas'
import { success, type Outcome } from '../../../src/domain/outcome'

describe('who asks', () => {
  const top = (url: string) => ({ url, parent: null })

  it('must be the top frame of our own page', () => {
    expect(isTrustedSender(top('app://toolkit/index.html#/x'), home)).toBe(true)
    expect(isTrustedSender(null, home)).toBe(false)
    expect(isTrustedSender({ url: 'app://toolkit/index.html', parent: top('app://toolkit/') }, home)).toBe(
      false,
    )
    expect(isTrustedSender(top('https://evil.example/app://toolkit/'), home)).toBe(false)
    expect(isTrustedSender(top('app://toolkit.evil/'), home)).toBe(false)
    expect(isTrustedSender(top(''), home)).toBe(false)
  })
})

type Handler = (event: unknown, ...given: unknown[]) => Promise<Outcome<unknown>>

function startAnswering(own: Partial<Answers> = {}) {
  const handlers = new Map<string, Handler>()
  const asked = vi.fn()
  const answer = async (...given: unknown[]) => {
    asked(...given)
    return success(null)
  }
  const names = Object.keys(channels) as Channel[]
  const answers = { ...Object.fromEntries(names.map((name) => [name, answer])), ...own } as Answers
  answerPage(
    { handle: (name: string, handler: Handler) => handlers.set(name, handler) } as unknown as IpcMain,
    answers,
    home,
  )
  const event = { senderFrame: { url: 'app://toolkit/index.html', parent: null } }
  const ask = (channel: string, ...given: unknown[]) => handlers.get(channel)?.(event, ...given)
  return { handlers, asked, ask }
}

describe('a question', () => {
  const kind = { label: 'Word-document', extension: 'docx' }
  const label = { dossierId: 'a1b2c3d4-0000', dossierName: 'VSV', records: 3, answers: 1, locked: false }
  const bytes = new Uint8Array([1])

  it('of our page is answered', async () => {
    const { ask, asked } = startAnswering()
    expect(await ask(channels.saveFile, { name: 'x', kind }, bytes)).toEqual(success(null))
    expect(asked).toHaveBeenCalledWith({ name: 'x', kind }, bytes)
  })

  it('to keep the keys hands on those alone, whatever the page puts beside them', async () => {
    const { ask, asked } = startAnswering()
    const key = { recipient: `age1${'q'.repeat(58)}`, keyFile: 'sleutel', hint: '' }
    const keystore = { format: 'vsv-sleutels', version: 1, edition: 1, copies: 'locked', keys: [key] }
    const more = { ...keystore, words: 'geheim', keys: [{ ...key, count: 10n }] }
    expect(await ask(channels.keepKeys, more)).toEqual(success(null))
    expect(asked).toHaveBeenCalledWith(keystore)
  })

  it('of anyone else is refused without being looked at, on every channel', async () => {
    const { handlers, asked } = startAnswering()
    expect(handlers.size).toBe(Object.keys(channels).length)
    for (const [name, handler] of handlers) {
      const answer = await handler({ senderFrame: null }, { name })
      expect(answer).toMatchObject({ ok: false, problem: { code: 'refused-sender' } })
    }
    expect(asked).not.toHaveBeenCalled()
  })

  it.each<[string, ...unknown[]]>([
    [channels.saveFile],
    [channels.saveFile, { name: 'x', kind }],
    [channels.saveFile, { name: 'x', kind }, [1, 2, 3]],
    [channels.saveFile, { name: 'x', kind }, bytes, '/etc/passwd'],
    [channels.saveFile, { name: 'x', kind, path: '/etc/passwd' }, bytes],
    [channels.saveFile, { name: 'x', kind: { label: 'Programma', extension: 'exe' } }, bytes],
    [channels.saveFile, { name: 'x', kind }, { byteLength: 3 }],
    [channels.openFile, []],
    [channels.openFile, [{ ...kind, extension: '*' }]],
    [channels.openFiles, [kind], '/home'],
    [channels.writeCopy, { ...label, dossierId: '../../elsewhere' }, bytes],
    [channels.writeCopy, { ...label, dossierId: 'con' }, bytes],
    [channels.writeCopy, { ...label, records: -1 }, bytes],
    [channels.writeCopy, { ...label, records: Number.NaN }, bytes],
    [channels.writeCopy, { ...label, answers: 0.5 }, bytes],
    [channels.readCopy, 'x'.repeat(201)],
    [channels.readCopy, 7],
    [channels.removeCopy, 'x'.repeat(201)],
    [channels.info, 'more'],
    [channels.deriveKey, 'zin', new Uint8Array(44), 19],
    [channels.deriveKey, 'zin', new Uint8Array(44), 0],
    [channels.deriveKey, 'zin', new Uint8Array(44), 17.5],
    [channels.deriveKey, 'zin', new Uint8Array(43), 18],
    [channels.deriveKey, 'zin', 'age-encryption.org/v1/scrypt', 18],
    [channels.deriveKey, 'x'.repeat(1001), new Uint8Array(44), 18],
    [channels.takeGivenFile, '/home/iemand/dossier.vsv'],
  ])('that is not as agreed is refused: %s %j', async (channel, ...given) => {
    const { ask, asked } = startAnswering()
    expect(await ask(channel, ...given)).toMatchObject({ ok: false, problem: { code: 'invalid-request' } })
    expect(asked).not.toHaveBeenCalled()
  })

  it('with more bytes than a file may have is refused', async () => {
    const { ask, asked } = startAnswering()
    const tooMany = new Uint8Array(LARGEST_FILE + 1)
    expect(await ask(channels.writeCopy, label, tooMany)).toMatchObject({ ok: false })
    expect(asked).not.toHaveBeenCalled()
  })

  it('that fails in a way nobody thought of still gets an answer, without the inner details', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { ask } = startAnswering({ print: () => Promise.reject(new Error('secret path /home/x')) })
    const answer = await ask(channels.print)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unexpected' } })
    expect(JSON.stringify(answer)).not.toContain('secret')
  })
})

it('the schemas give what the platform takes', () => {
  const fit = {
    info: true,
    saveFile: true,
    openFile: true,
    openFiles: true,
    countGivenFiles: true,
    takeGivenFile: true,
    writeCopy: true,
    listCopies: true,
    readCopy: true,
    lockCopy: true,
    removeCopy: true,
    readKeys: true,
    keepKeys: true,
    extraFolder: true,
    chooseExtraFolder: true,
    catchUpExtraFolder: true,
    forgetExtraFolder: true,
    keepAttachment: true,
    listAttachments: true,
    readAttachment: true,
    removeAttachment: true,
    deriveKey: true,
    print: true,
    savePdf: true,
    find: true,
    stopFinding: true,
    fillScreen: true,
    freeSpace: true,
    restart: true,
    forgetDefaultStore: true,
    writeLog: true,
    readLog: true,
    setAppearance: true,
    offerLock: true,
    openProjector: true,
    closeProjector: true,
    listVoteNetworks: true,
    startVote: true,
    keepVotePlace: true,
    stopVote: true,
  } satisfies SchemasFitPlatform
  expect(Object.keys(fit)).toHaveLength(Object.keys(channels).length - 1)
})
