/** A framework or questionnaire of a VSV is changed on the real storage, and stays sound. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { normsOf } from '../../../../src/domain/question-set'
import { changeNorm, changeStatement, renumbered } from '../../../../src/domain/framework/content/set-editing'
import { frameworkSet, mirrorSet } from '../../../../src/storage/built-in-sets'
import { useAssessment } from '../../../../src/stores/framework/assessment/assessment'
import { useOwnSets } from '../../../../src/stores/framework/content/own-sets'
import { useRounds } from '../../../../src/stores/survey/round/rounds'
import { useSetEditor } from '../../../../src/stores/framework/content/set-editor'
import { useUndo } from '../../../../src/stores/app/undo'
import { smallFramework } from '../../../storage/framework-workbook'
import { dossierId, openNewDossier, storage, take } from '../../../storage/opened-dossier'

beforeEach(openNewDossier)

const stored = () => storage.ownSets.listOf(dossierId)

describe('the editor', () => {
  async function editing(key: string) {
    const outcome = await useOwnSets().copy(key)
    if (!outcome.ok) throw new Error(outcome.problem.message)
    const editor = useSetEditor()
    await vi.waitFor(() => expect(useOwnSets().entryOf(outcome.value.id)).not.toBeNull())
    editor.show(outcome.value.id)
    return editor
  }
  const now = async () => {
    const [own] = await stored()
    if (own === undefined) throw new Error('no own set')
    return own.questionSet
  }

  test('a change is stored when the set stays sound, and refused with the reason when not', async () => {
    const editor = await editing(frameworkSet.id)
    const place = { theme: 0, part: 0 }
    expect(
      await editor.edit((set) => changeNorm(set, place, (norm) => ({ ...norm, text: 'Beter.' }))),
    ).toBeNull()
    expect(await editor.edit((set) => changeNorm(set, place, (norm) => ({ ...norm, text: ' ' })))).toBe(
      'is leeg; vul dit in',
    )
    const [, second] = normsOf(frameworkSet)
    expect(
      await editor.edit((set) => changeNorm(set, place, (norm) => renumbered(norm, second?.id ?? ''))),
    ).toContain('komt vaker voor')
    expect(await editor.edit((set) => ({ ...set, version: frameworkSet.version }))).toContain('bestaat al')
    const set = await now()
    expect(set.kind === 'kader' ? normsOf(set)[0] : null).toEqual({
      ...normsOf(frameworkSet)[0],
      text: 'Beter.',
    })
  })

  test('a number that changes keeps the road back, and one of another framework is refused', async () => {
    const editor = await editing(frameworkSet.id)
    await take(smallFramework())
    const place = { theme: 0, part: 0 }
    expect(await editor.edit((set) => changeNorm(set, place, (norm) => renumbered(norm, 'A-1')))).toContain(
      'A-1',
    )
    await editor.edit((set) => changeNorm(set, place, (norm) => renumbered(norm, 'X')))
    await editor.edit((set) => changeNorm(set, place, (norm) => renumbered(norm, 'X-1')))
    const set = (await stored()).find(({ questionSet }) => questionSet.id === frameworkSet.id)?.questionSet
    expect(set?.kind === 'kader' ? normsOf(set)[0] : null).toMatchObject({
      id: 'X-1',
      replaces: [normsOf(frameworkSet)[0]?.id],
    })
  })

  test('norms and themes come, move and go; the last one of a theme stays', async () => {
    const editor = await editing(frameworkSet.id)
    const themes = frameworkSet.themes.length
    await editor.addTheme()
    await vi.waitFor(() => expect(editor.set?.themes).toHaveLength(themes + 1))
    await editor.addPart()
    await vi.waitFor(() => expect(editor.part).not.toBeNull())
    expect(editor.selection).toEqual({ theme: themes, part: 1 })
    await editor.move(-1)
    await vi.waitFor(() => expect(editor.selection).toEqual({ theme: themes, part: 0 }))
    await editor.moveTo(0)
    await vi.waitFor(() => expect(editor.selection?.theme).toBe(0))
    editor.select({ theme: themes, part: 0 })
    await editor.remove()
    expect(useUndo().message).toContain('Er is niets veranderd')
    editor.select({ theme: themes, part: null })
    await editor.remove()
    await vi.waitFor(() => expect(editor.set?.themes).toHaveLength(themes))
    const set = await now()
    expect(set.kind === 'kader' ? normsOf(set).length : 0).toBe(normsOf(frameworkSet).length + 1)
  })

  test('own statements go into rounds made from then on, and into no round that is there', async () => {
    const rounds = useRounds()
    const fields = { title: 'Meting', form: 'full', opensOn: null, closesOn: null, introduction: '' } as const
    const before = await rounds.make(fields)
    const editor = await editing(mirrorSet.id)
    await editor.edit((set) =>
      changeStatement(set, { theme: 0, part: 0 }, (statement) => ({
        ...statement,
        text: 'Onze eigen stelling.',
      })),
    )
    const [, own] = useOwnSets().mirrors
    await vi.waitFor(() =>
      expect(useOwnSets().mirrorOf(own?.key ?? '').themes[0]?.statements[0]?.text).toBe(
        'Onze eigen stelling.',
      ),
    )
    const after = await rounds.make(fields, useOwnSets().mirrorOf(own?.key ?? ''))
    expect(after.questionSet.themes[0]?.statements[0]?.text).toBe('Onze eigen stelling.')
    expect((await storage.rounds.get(before.id))?.questionSet).toEqual(mirrorSet)
    expect(after.questionSet.version).not.toBe(mirrorSet.version)
  })

  test('removing an own set leaves the assessment made with it as it is', async () => {
    const key = await take(smallFramework())
    await useAssessment().start('Toetsing', smallFramework())
    await useOwnSets().remove(key)
    expect((await storage.assessments.listOf(dossierId))[0]?.questionSet).toEqual(smallFramework())
  })
})
