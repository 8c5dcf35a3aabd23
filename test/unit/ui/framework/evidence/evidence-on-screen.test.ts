// @vitest-environment happy-dom
/** Every field of a piece of evidence shows where it is filled in: in the form of a new version, and on its own page. */
import 'fake-indexeddb/auto'
import type { VueWrapper } from '@vue/test-utils'
import { beforeAll, describe } from 'vitest'
import type { Evidence } from '../../../../../src/domain/framework/evidence/evidence'
import { EVIDENCE_FIELDS, NEW_EVIDENCE } from '../../../../../src/domain/framework/evidence/evidence-fields'
import { frameworkSet } from '../../../../../src/storage/built-in-sets'
import { evidenceFields } from '../../../../../src/texts/fields/evidence'
import EvidenceDialog from '../../../../../src/ui/framework/evidence/EvidenceDialog.vue'
import PiecePage from '../../../../../src/ui/framework/evidence/PiecePage.vue'
import { markedEvidence, markedVersion } from '../../../../fixtures/marked-fields'
import { everyFieldShows, isTicked, newDossier, screenOf, markOf } from '../../walk-fields'

const NORM = frameworkSet.themes[0]?.norms[0]?.id ?? ''
let days = 0
const day = (): string => new Date(Date.UTC(2027, 0, (days += 3))).toISOString().slice(0, 10)
const marked = {
  ...NEW_EVIDENCE,
  ...markedEvidence(markOf, day),
  missing: true,
  normIds: [NORM],
  attachment: { name: 'merkbijlage.pdf', size: 12, sha256: 'ab'.repeat(32) },
  revisions: [
    { ...markedVersion(() => 'Merkversie', day), attachment: null, replacedAt: '2026-01-01T10:00:00.000Z' },
  ],
} as const satisfies Partial<Evidence>

let form: VueWrapper
let page: VueWrapper
beforeAll(async () => {
  const dossier = await newDossier('evidence-on-screen')
  const { storage, dossierId } = dossier
  const piece = await storage.evidence.add({ ...marked, dossierId })
  const hasFile = (drawn: VueWrapper) => drawn.text().includes(marked.attachment.name)
  form = await screenOf(EvidenceDialog, { modelValue: true, piece, missing: undefined }, dossier, hasFile)
  page = await screenOf(PiecePage, { pieceId: piece.id }, dossier, hasFile)
})

describe.each([
  ['the form of a piece of evidence', () => form],
  ['the page of a piece of evidence', () => page],
])('%s', (_name, screen) => {
  everyFieldShows<keyof Evidence>({
    table: EVIDENCE_FIELDS,
    words: evidenceFields,
    values: marked,
    keys: ['id', 'dossierId'],
    page: screen,
    shown: {
      number: () => page.get('h1').text().startsWith('B1 '),
      missing: () => isTicked(screen(), evidenceFields.missing.name),
      normIds: () => screen().text().includes(`${evidenceFields.normIds.name}: ${NORM}`),
      attachment: () => screen().text().includes(marked.attachment.name),
      revisions: () => screen().text().includes('Merkversie'),
    },
  })
})
