/** Which documents a dossier still speaks of: the others may be erased, so forgetting one loses it. */
import { describe, expect, test } from 'vitest'
import { attachmentNames, attachmentsIn } from '../../src/storage/attachment-references'

type Content = Parameters<typeof attachmentNames>[0]

const piece = (sha256: string, name = `${sha256}.pdf`) => ({ sha256, name, size: 1 })
const entry = (table: string, before: unknown, after: unknown) => ({ table, before, after })

/** Records from a file or from an older version: only what is looked at matters, so they are written as they may come. */
function namesIn(content: Partial<Record<keyof Content, unknown>>) {
  const whole = { dossier: {}, evidence: [], assessments: [], history: [], ...content }
  return Object.fromEntries(attachmentNames(whole as unknown as Content))
}

describe('a document stays as long as anything speaks of it', () => {
  test.each([
    ['a piece of evidence', { evidence: [{ attachment: piece('a'), revisions: [] }] }],
    [
      'an earlier version of a piece',
      { evidence: [{ attachment: null, revisions: [{ attachment: null }, { attachment: piece('a') }] }] },
    ],
    [
      'what was settled in an assessment',
      { assessments: [{ snapshot: { evidence: [{ attachment: piece('a') }] } }] },
    ],
    [
      'an earlier version of what was settled',
      {
        assessments: [
          { snapshot: { evidence: [{ attachment: null, revisions: [{ attachment: piece('a') }] }] } },
        ],
      },
    ],
    ['the template for reports', { dossier: { reportStyle: { template: piece('a'), logo: null } } }],
    ['the logo', { dossier: { reportStyle: { template: null, logo: { attachment: piece('a') } } } }],
    [
      'evidence as it was, so that undo finds it',
      { history: [entry('evidence', { attachment: piece('a') }, null)] },
    ],
    ['evidence as it became', { history: [entry('evidence', null, { attachment: piece('a') })] }],
    [
      'an assessment as it was',
      { history: [entry('assessments', { snapshot: { evidence: [{ attachment: piece('a') }] } }, null)] },
    ],
    [
      'an assessment as it became',
      { history: [entry('assessments', null, { snapshot: { evidence: [{ attachment: piece('a') }] } })] },
    ],
    [
      'a template as it was',
      { history: [entry('dossiers', { reportStyle: { template: piece('a') } }, null)] },
    ],
    [
      'a logo as it became',
      { history: [entry('dossiers', null, { reportStyle: { logo: { attachment: piece('a') } } })] },
    ],
  ])('%s', (_, content) => {
    expect(namesIn(content)).toEqual({ a: 'a.pdf' })
  })

  test('under the name that is found first: what it is called now, not what it was called', () => {
    expect(
      namesIn({
        evidence: [{ attachment: piece('a', 'nu.pdf') }],
        history: [entry('evidence', { attachment: piece('a', 'vroeger.pdf') }, null)],
      }),
    ).toEqual({ a: 'nu.pdf' })
  })

  test('also when it has no name', () => {
    expect(namesIn({ evidence: [{ attachment: { sha256: 'a' } }] })).toEqual({ a: '' })
  })

  test('all of them, each once', () => {
    const content = {
      dossier: { reportStyle: { template: piece('t'), logo: { attachment: piece('l') } } },
      evidence: [
        { attachment: piece('e') },
        { attachment: piece('f'), revisions: [{ attachment: piece('e') }] },
      ],
      assessments: [],
      history: [],
    }
    expect([...attachmentsIn(content as unknown as Content)].toSorted()).toEqual(['e', 'f', 'l', 't'])
  })
})

test.each([
  ['no record', undefined],
  ['nothing', null],
  ['a text', 'tekst'],
  ['a number for an attachment', { attachment: 5, reportStyle: 5, snapshot: 5 }],
  [
    'a digest that is no text',
    { attachment: { sha256: 5 }, reportStyle: { template: { sha256: 5 }, logo: 5 } },
  ],
  ['an attachment without a digest', { attachment: { name: 'x' }, reportStyle: { logo: { name: 'x' } } }],
  ['lists that are none', { revisions: 'geen', snapshot: { evidence: 'geen' } }],
  ['empty places', { revisions: [null, {}], snapshot: null, reportStyle: null }],
  [
    'empty places in a snapshot',
    { snapshot: { evidence: [null, 'x', {}] }, reportStyle: { logo: null, template: null } },
  ],
])(
  '%s in a record of an older version or a made up file speaks of no document and stops nothing',
  (_, record) => {
    const history = ['dossiers', 'evidence', 'assessments', 'actions'].map((table) =>
      entry(table, record, record),
    )
    expect(namesIn({ dossier: record, evidence: [record], assessments: [record], history })).toEqual({})
  },
)

test('records of other tables speak of no documents', () => {
  const record = { attachment: piece('a'), reportStyle: { template: piece('b') } }
  expect(namesIn({ history: [entry('actions', record, record)] })).toEqual({})
  expect(namesIn({ history: [entry('dossiers', { attachment: piece('a') }, null)] })).toEqual({})
})
