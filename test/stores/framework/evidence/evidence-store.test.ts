/** Copies of documents in the register, on the real storage: in, out, a new version, undone, checked, erased for good. */
import { createPinia, setActivePinia } from 'pinia'
import { unzipSync } from 'fflate'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { FileSuggestion, Platform } from '../../../../src/contract/platform'
import { LARGEST_ATTACHMENT, type Attachment } from '../../../../src/domain/framework/evidence/attachment'
import { NEW_EVIDENCE } from '../../../../src/domain/framework/evidence/evidence-fields'
import type { Storage } from '../../../../src/storage/storage'
import { useAttachments, type LoadedFile } from '../../../../src/stores/framework/evidence/attachments'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { useEvidence, type EvidenceFields } from '../../../../src/stores/framework/evidence/evidence'
import { appServicesKey } from '../../../../src/stores/app-services'
import { nl } from '../../../../src/texts/nl'
import { buildContent } from '../../../fixtures/build-content'
import { openTest } from '../../../storage/open'

const words = nl.evidence.attachment
let storage: Storage
let dossierId: string
let forgotten: string[]
let saved: { readonly suggestion: FileSuggestion; readonly bytes: Uint8Array }[]

beforeEach(async () => {
  storage = await openTest()
  const content = buildContent({ respondents: {}, judged: 0, actions: 0, evidence: 0 })
  await storage.putContent(content, 'replace')
  dossierId = content.dossier.id
  saved = []
  forgotten = []
  const platform = {
    saveFile: (suggestion: FileSuggestion, bytes: Uint8Array) => {
      saved.push({ suggestion, bytes })
      return Promise.resolve({ ok: true, value: { name: suggestion.name } })
    },
    removeAttachment: (_: string, sha256: string) => {
      forgotten.push(sha256)
      return Promise.resolve({ ok: true, value: null })
    },
  } as unknown as Platform
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform,
    now: () => new Date(2026, 10, 23, 14, 5),
    appVersion: '0',
  })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
})

const file = (name: string, content: string) => new File([content], name)

async function loaded(chosen: File): Promise<LoadedFile> {
  const outcome = await useAttachments().load(chosen)
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

async function kept(name: string, content: string): Promise<Attachment> {
  const outcome = await useAttachments().keep(await loaded(file(name, content)))
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

const fields = (changes: Partial<EvidenceFields> = {}): EvidenceFields => ({
  ...NEW_EVIDENCE,
  title: 'Jaarplan',
  version: '1',
  date: null,
  owner: '',
  location: '',
  reviewOn: null,
  normIds: [],
  ...changes,
})

/** A file that was there when it was chosen, and cannot be read any more. */
function unreadable(name: string, problem: string): File {
  const broken = file(name, 'x')
  vi.spyOn(broken, 'arrayBuffer').mockRejectedValue(new DOMException('', problem))
  return broken
}

test('an attached file is there with its digest, and comes out as it went in', async () => {
  const store = useAttachments()
  const attachment = await kept('jaarplan.pdf', 'inhoud')
  await useEvidence().add(fields({ attachment }))
  expect(attachment).toEqual({
    name: 'jaarplan.pdf',
    size: 6,
    // printf inhoud | sha256sum
    sha256: 'd7e97c74572ca14e0d8fa46583f74d3211594d19b3d0fc5e1a2fcefc0cf964fb',
  })
  expect(await store.check(attachment)).toBe('intact')
  expect(await store.save(attachment)).toEqual({ ok: true, value: { name: 'jaarplan.pdf', zipped: false } })
  expect(saved[0]?.suggestion.kind.extension).toBe('pdf')
  expect(new TextDecoder().decode(saved[0]?.bytes)).toBe('inhoud')
})

test('a file that could run when opened is saved inside a zip', async () => {
  const attachment = await kept('Hulpmiddel.EXE', 'MZ')
  const outcome = await useAttachments().save(attachment)
  expect(outcome).toEqual({ ok: true, value: { name: 'Hulpmiddel.EXE.zip', zipped: true } })
  expect(saved[0]?.suggestion.kind.extension).toBe('zip')
  const parts = unzipSync(saved[0]?.bytes ?? new Uint8Array())
  expect(new TextDecoder().decode(parts['Hulpmiddel.EXE'])).toBe('MZ')
})

test('the same file twice is stored once, and the form can say where it already is', async () => {
  const store = useAttachments()
  const first = await kept('jaarplan.pdf', 'inhoud')
  await useEvidence().add(fields({ title: 'Eerste', attachment: first }))
  const second = await loaded(file('kopie van jaarplan.pdf', 'inhoud'))
  await vi.waitFor(() => expect(store.usesOf(second.sha256)).toEqual(['Eerste']))
  await store.keep(second)
  expect(await storage.attachments.listOf(dossierId)).toHaveLength(1)
})

test('an empty file, one too big, a moved and a locked one are each refused in words; nothing is stored', async () => {
  const store = useAttachments()
  const big = file('film.mp4', 'x')
  Object.defineProperty(big, 'size', { value: 200 * 1024 * 1024 })
  const read = vi.spyOn(big, 'arrayBuffer')
  const messages = await Promise.all(
    [
      file('leeg.pdf', ''),
      big,
      unreadable('weg.pdf', 'NotFoundError'),
      unreadable('bezet.pdf', 'NotReadableError'),
    ].map(async (one) => {
      const outcome = await store.load(one)
      return outcome.ok ? '' : outcome.problem.message
    }),
  )
  expect(messages).toEqual([
    words.problems.empty('leeg.pdf'),
    words.problems.tooBig('film.mp4', 200 * 1024 * 1024, 25),
    words.problems.moved('weg.pdf'),
    words.problems.locked('bezet.pdf'),
  ])
  // Refused by its size, before it could fill the memory.
  expect(read).not.toHaveBeenCalled()
  expect(LARGEST_ATTACHMENT).toBe(25 * 1024 * 1024)
  expect(await storage.attachments.listOf(dossierId)).toEqual([])
})

test('a name of 300 characters is shortened and keeps its ending', async () => {
  const attachment = await kept(`${'jaarplan '.repeat(33)}.pdf`, 'inhoud')
  expect(attachment.name.length).toBeLessThanOrEqual(120)
  expect(attachment.name).toMatch(/\.pdf$/)
})

test('a new version keeps the old one with its attachment; undo puts it back', async () => {
  const evidence = useEvidence()
  const dossier = useDossier()
  const old = await kept('v1.pdf', 'een')
  const { id } = await evidence.add(fields({ attachment: old, normIds: ['N1'] }))
  const next = await kept('v2.pdf', 'twee')
  const changed = await evidence.renew(
    id,
    { ...fields(), version: '2', attachment: next },
    { title: 'Jaarplan', normIds: ['N1'] },
  )
  expect(changed.version).toBe('2')
  expect(changed.revisions).toEqual([
    expect.objectContaining({
      version: '1',
      attachment: old,
      replacedAt: new Date(2026, 10, 23, 14, 5).toISOString(),
    }),
  ])
  expect(await useAttachments().check(old)).toBe('intact')

  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  await vi.waitFor(() =>
    expect(dossier.evidence[0]).toMatchObject({ version: '1', attachment: old, revisions: [] }),
  )
})

test('two windows that renew the same piece lose no version', async () => {
  const evidence = useEvidence()
  const { id } = await evidence.add(fields({ version: '1' }))
  const also = { title: 'Jaarplan', normIds: [] }
  await Promise.all([
    evidence.renew(id, { ...fields(), version: '2' }, also),
    evidence.renew(id, { ...fields(), version: '3' }, also),
  ])
  const piece = await storage.evidence.get(id)
  expect([piece?.version, ...(piece?.revisions.map(({ version }) => version) ?? [])].toSorted()).toEqual([
    '1',
    '2',
    '3',
  ])
})

test('removing a piece and taking that back brings its attachment back too', async () => {
  const evidence = useEvidence()
  const attachment = await kept('jaarplan.pdf', 'inhoud')
  const piece = await evidence.add(fields({ attachment }))
  await evidence.remove(piece)
  await vi.waitFor(() => expect(useDossier().evidence).toEqual([]))
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  await vi.waitFor(() => expect(useDossier().evidence[0]?.attachment).toEqual(attachment))
  expect(await useAttachments().check(attachment)).toBe('intact')
})

test('an erased attachment is gone for good: undo does not bring it back, and the evidence says so', async () => {
  const store = useAttachments()
  const attachment = await kept('geheim.pdf', 'patiënt')
  const piece = await useEvidence().add(fields({ attachment }))
  await useEvidence().change(piece.id, { title: 'Anders' })
  expect((await store.erase(attachment)).ok).toBe(true)
  expect(forgotten).toEqual([attachment.sha256])
  expect(await store.check(attachment)).toBe('gone')
  expect(store.isGone(attachment)).toBe(true)
  expect((await storage.evidence.get(piece.id))?.attachment).toEqual(attachment)
  expect(await store.save(attachment)).toMatchObject({
    ok: false,
    problem: { message: words.problems.gone('geheim.pdf') },
  })
  await storage.history.undo(dossierId)
  expect(await store.check(attachment)).toBe('gone')
  expect(JSON.stringify(await storage.history.listOf(dossierId))).not.toContain('patiënt')
})

test('a picture is recognised by its content, never by its name', async () => {
  const store = useAttachments()
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])
  const real = await store.keep(await loaded(new File([png], 'document.pdf')))
  const fake = await kept('plaatje.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  expect(real.ok && (await store.imageOf(real.value))?.type).toBe('image/png')
  expect(await store.imageOf(fake)).toBeNull()
})

test('a pasted picture gets a name with the moment; cells that can be pasted as text stay text', () => {
  const store = useAttachments()
  const picture = new File([new Uint8Array([1])], 'image.png', { type: 'image/png' })
  const copied = new File(['x'], 'jaarplan.pdf', { type: 'application/pdf' })
  const clipboard = (files: readonly File[], types: readonly string[]) =>
    ({ files, types }) as unknown as DataTransfer
  expect(store.fromClipboard(clipboard([picture], ['Files']), true)?.name).toBe(
    'schermafbeelding 23-11-2026 14.05.png',
  )
  expect(store.fromClipboard(clipboard([copied], ['Files']), false)?.name).toBe('jaarplan.pdf')
  expect(store.fromClipboard(clipboard([picture], ['text/plain', 'Files']), true)).toBeNull()
  expect(store.fromClipboard(clipboard([picture], ['text/plain', 'Files']), false)).not.toBeNull()
  expect(store.fromClipboard(clipboard([], ['text/plain']), false)).toBeNull()
})

test('copies that no piece uses any more are reported, and erasing them frees space; the others stay', async () => {
  const store = useAttachments()
  const evidence = useEvidence()
  const used = await kept('gebruikt.pdf', 'een')
  const older = await kept('ouder.pdf', 'twee')
  const loose = await kept('los.pdf', 'drie!')
  const { id } = await evidence.add(fields({ attachment: older }))
  await evidence.renew(id, { ...fields(), attachment: used }, { title: 'Jaarplan', normIds: [] })
  const piece = await evidence.add(fields({ attachment: loose }))
  await vi.waitFor(() => expect(useDossier().evidence).toHaveLength(2))
  expect(store.total).toBe(12)
  expect(store.unused.size).toBe(0)
  await evidence.remove(piece)
  await vi.waitFor(() => expect([...store.unused]).toEqual([[loose.sha256, 5]]))
  expect((await store.eraseUnused()).ok).toBe(true)
  expect(store.total).toBe(7)
  expect(await Promise.all([used, older, loose].map((one) => store.check(one)))).toEqual([
    'intact',
    'intact',
    'gone',
  ])
})

test('the stored copies are looked up again for another dossier', async () => {
  const store = useAttachments()
  const attachment = await kept('jaarplan.pdf', 'inhoud')
  expect(store.isGone(attachment)).toBe(false)
  const other = await storage.dossiers.add({ name: 'Ander VSV' })
  await useDossier().open(other.id)
  await vi.waitFor(() => expect(store.isGone(attachment)).toBe(true))
  await useDossier().open(dossierId)
  await vi.waitFor(() => expect(store.isGone(attachment)).toBe(false))
  expect(store.total).toBe(6)
})
