import { readFileSync } from 'node:fs'
import type { InferOutput } from 'valibot'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { FrameworkSet, MirrorSet } from '../../../src/domain/question-set'
import {
  checkQuestionSet,
  inspectQuestionSet,
  type frameworkSetSchema,
} from '../../../src/storage/question-set-schema'
import type { mirrorSetSchema } from '../../../src/storage/mirror-schema'
import { frameworkSet, frameworkSets, mirrorSet } from '../../../src/storage/built-in-sets'

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/content/${name}.json`, import.meta.url), 'utf8'))
}

function messageFor(value: unknown): string {
  const outcome = checkQuestionSet(value)
  return outcome.ok ? '' : outcome.problem.message
}

/** Lists and fields as the domain types have them. A lens is any text there, one of five in a file. */
type Frozen<T> = T extends readonly (infer Part)[]
  ? readonly Frozen<Part>[]
  : T extends object
    ? { readonly [Key in keyof T]: Key extends 'lens' ? string | null : Frozen<T[Key]> }
    : T

describe('checking a question set from a file', () => {
  it('accepts what it gave out itself, so that a set kept in a dossier can always be read back', () => {
    for (const set of [mirrorSet, ...frameworkSets])
      expect(checkQuestionSet(set)).toEqual({ ok: true, value: set })
    // The schemas and the domain types describe the same thing, in both directions.
    expectTypeOf<Frozen<Omit<InferOutput<typeof mirrorSetSchema>, '$schema'>>>().toEqualTypeOf<
      Frozen<MirrorSet>
    >()
    expectTypeOf<Frozen<Omit<InferOutput<typeof frameworkSetSchema>, '$schema'>>>().toEqualTypeOf<
      Frozen<FrameworkSet>
    >()
  })

  it('leaves the key out that only an editor needs', () => {
    const outcome = checkQuestionSet({ $schema: './schema/kader.schema.json', ...frameworkSet })
    expect(outcome).toEqual({ ok: true, value: frameworkSet })
  })

  it('accepts a framework of someone else, also when it links to statements of another mirror', () => {
    expect(checkQuestionSet(fixture('valid-framework')).ok).toBe(true)
    expect(checkQuestionSet(fixture('unknown-statement')).ok).toBe(true)
    expect(checkQuestionSet(fixture('valid-mirror')).ok).toBe(true)
  })

  it.each([
    ['missing-text', 'Thema REL, stelling REL-3: de tekst (text) ontbreekt; vul dit aan.'],
    ['blank-text', 'Thema REL, stelling REL-2: de tekst (text) is leeg; vul dit in.'],
    ['duplicate-id', 'Thema REL, stelling REL-1: het kenmerk (id) ‘REL-1’ komt vaker voor'],
    ['unknown-cluster', 'Beroepsgroep VK1: het cluster (clusterId) verwijst naar ‘C9’'],
    ['unknown-building-block', 'Thema ORG, norm ORG-01: de bouwsteen (buildingBlockId) verwijst naar ‘Z’'],
    ['wrong-kind', 'De soort (kind) is niet ‘spiegel’ of ‘kader’'],
    ['wrong-type', 'Thema ORG, norm ORG-01: de keuze voor de kern (core) moet true (ja) of false (nee) zijn'],
    ['norms-not-a-list', 'Thema ORG: de lijst normen (norms) moet een lijst'],
    [
      'unknown-lens',
      'Thema REL, stelling REL-1: de lens (lens) heeft een onbekende waarde; kies uit "ambitie"',
    ],
    ['unknown-field', 'Thema REL, stelling REL-1: het veld ‘stelling’ kennen we niet'],
    [
      'scale-without-middle',
      'De schaal (scale) moet de waarden 1, 2, 3, 4, 5, dont-know en not-applicable hebben',
    ],
    [
      'script-as-address',
      'Thema ORG, norm ORG-01, bron 1: het webadres (url) moet leeg zijn of beginnen met http',
    ],
  ])('refuses %s, naming the place, what is wrong, what was kept and what to do', (name, sentence) => {
    expect(messageFor(fixture(name))).toContain(sentence)
    expect(messageFor(fixture(name))).toContain('Er is niets veranderd. Kies het bestand opnieuw')
  })

  it('counts from one when a part has no id to name it by, and says how many faults are left', () => {
    expect(messageFor(fixture('missing-id-and-text'))).toContain(
      'Thema REL, stelling 3: het kenmerk (id) ontbreekt; vul dit aan. Er is nog 1 fout.',
    )
  })

  it('gives an editor of the file every fault with its path', () => {
    expect(inspectQuestionSet(fixture('missing-id-and-text'))).toMatchObject({
      faults: [{ path: 'themes[0].statements[2].id' }, { path: 'themes[0].statements[2].text' }],
    })
  })

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['text', 'kader'],
    ['a list', [frameworkSet]],
    ['an empty object', {}],
    ['a dossier', { kind: 'dossier', rounds: [] }],
  ])('refuses %s as another kind of file', (_name, value) => {
    expect(messageFor(value)).toContain('kies een ander bestand')
  })

  it('refuses 100,000 levels of nesting without running out of stack', () => {
    let deep: unknown = 'bodem'
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    expect(messageFor({ ...frameworkSet, themes: deep })).toContain('zit te diep in elkaar')
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s, however deep it stands', (key) => {
    const hostile: unknown = JSON.parse(`{"kind":"kader","themes":[{"${key}":{"owned":true}}]}`)
    expect(messageFor(hostile)).toContain('bevat een naam die niet is toegestaan')
    expect(Object.prototype).not.toHaveProperty('owned')
  })

  it('shows a strange field name on one line and not too long', () => {
    const message = messageFor({ ...frameworkSet, [`x\n\u202e${'lang'.repeat(100)}`]: 1 })
    expect(message).toMatch(/Het veld ‘x lang[a-z]+…’ kennen we niet/u)
    expect(message).not.toMatch(/[\n\u202e]/u)
  })

  it('reports at most 50 faults in a file that is broken throughout', () => {
    const themes = Array.from({ length: 40 }, () => ({ id: '', title: '', norms: [] }))
    const inspection = inspectQuestionSet({ ...frameworkSet, themes })
    expect(inspection).toHaveProperty('faults.length', 50)
  })
})
