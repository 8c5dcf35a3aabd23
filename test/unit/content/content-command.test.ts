import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Runs `node build/content.mjs` as an editor of the content would. */
function runContent(...files: readonly string[]) {
  return new Promise<{ code: number; out: string; faults: string }>((resolve) => {
    execFile(process.execPath, ['build/content.mjs', ...files], { cwd: root }, (error, out, faults) => {
      resolve({ code: error ? Number(error.code) : 0, out, faults })
    })
  })
}

describe('npm run content', () => {
  it('approves what is in questionnaires/, with current JSON Schemas, and prints the counts', async () => {
    const { code, out, faults } = await runContent()
    expect(faults).toBe('')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^samenwerkingsspiegel \d[\d.]*: 8 thema’s, 50 stellingen, 16 quickscan, 25 extern, 22 beroepsgroepen$/mu,
    )
    expect(out).toMatch(
      /^toetsingskader \d[\d.]*: 8 thema’s, 53 normen, 46 kern, 14 korte toets, 4 bouwstenen, \d+ koppelingen, 16 verwijzingen naar andere lijsten$/mu,
    )
    expect(out).toMatch(
      /^vsv-overeenkomst \d[\d.]*: 4 thema’s, 25 normen, 11 kern, 3 bouwstenen, \d+ koppelingen$/mu,
    )
    expect(out).toMatch(
      /^kansrijke-start \d[\d.]*: 4 thema’s, 26 normen, 10 kern, 4 bouwstenen, \d+ koppelingen$/mu,
    )
    expect(out).toMatch(
      /^keten-gegevens-capaciteit \d[\d.]*: 5 thema’s, 27 normen, 11 kern, 5 bouwstenen, \d+ koppelingen$/mu,
    )
    expect(out).toMatch(/^concepten: 5 concepten bij \d+ normen$/mu)
    expect(out).toMatch(/^wegwijzer: 27 pagina’s, 41 begrippen, 54 bronnen, 132 punten$/mu)
  }, 30_000)

  it('names file, path and fault of every broken file it is given, and fails', async () => {
    const folder = 'test/fixtures/content'
    const { code, out, faults } = await runContent(
      `${folder}/valid-framework.json`,
      `${folder}/missing-text.json`,
      `${folder}/unknown-statement.json`,
      `${folder}/unknown-twin.json`,
      `${folder}/forgotten-comma.json`,
      `${folder}/not-there.json`,
    )
    expect(code).toBe(1)
    expect(out).toContain('eigen-kader 1.0: 1 thema, 1 norm, 1 kern, 1 bouwsteen, 1 koppeling')
    expect(faults).toContain(
      `${folder}/missing-text.json · themes[0].statements[2].text · Thema REL, stelling REL-3: de tekst (text) ontbreekt`,
    )
    expect(faults).toContain(
      `${folder}/unknown-statement.json · themes[0].norms[0].statementIds[0] · Thema ORG, norm ORG-01, koppeling 1: dit onderdeel verwijst naar stelling ‘BES-99’`,
    )
    expect(faults).toContain(
      `${folder}/unknown-twin.json · themes[0].norms[0].seeAlso[1] · Thema ORG, norm ORG-01, verwijzing 2: dit onderdeel verwijst naar ‘ORG-99’`,
    )
    expect(faults).not.toContain('seeAlso[0]')
    expect(faults).toContain(`${folder}/forgotten-comma.json · regel 5 · Dit is geen geldige JSON`)
    expect(faults).toContain(`${folder}/not-there.json · Dit bestand is niet te lezen`)
  }, 30_000)

  it('names file and place of each fault in a folder of the Wegwijzer, and says what is old without failing for it', async () => {
    const folder = 'test/fixtures/wegwijzer'
    const { code, out, faults } = await runContent('--guide', folder)
    expect(code).toBe(1)
    expect(out).toContain('wegwijzer: 1 pagina, 0 begrippen, 1 bron, 1 punt')
    expect(out).toContain('Let op: 1 bron van de Wegwijzer ouder dan 12 maanden: S004')
    expect(out).toContain('Let op: 1 pagina langer dan 12 maanden niet gecontroleerd: goed')
    expect(out).not.toContain('samenwerkingsspiegel')
    for (const line of [
      `${folder}/pages/komma.json · regel 3 · Dit is geen geldige JSON`,
      `${folder}/pages/onbekende-norm.json · normIds[1] · Koppeling 2: dit onderdeel verwijst naar norm ‘ORG-99’`,
      `${folder}/pages/zelfde-kenmerk.json · id · Het kenmerk (id) ‘goed’ is ook van een andere pagina`,
      `${folder}/pages/opmaak.json · summary · De samenvatting (summary) bevat opmaak`,
      `${folder}/sources.json · sources[1].date · Bron S001: de datum (date) is leeg`,
      `${folder}/points.json · points[0].places · Punt 1: de lijst plaatsen (places) is leeg`,
    ])
      expect(faults).toContain(line)
    expect(faults.trim().split('\n')).toHaveLength(6)
  }, 30_000)

  it('names file and place of each fault in a folder of drafts', async () => {
    const folder = 'test/fixtures/concepten'
    const { code, out, faults } = await runContent('--drafts', folder)
    expect(code).toBe(1)
    expect(out).toContain('concepten: 1 concept bij 1 norm')
    expect(out).toContain('Let op: 1 concept langer dan 12 maanden niet gecontroleerd: goed')
    for (const line of [
      `${folder}/komma.json · regel 3 · Dit is geen geldige JSON`,
      `${folder}/onbekende-norm.json · normIds[1] · Koppeling 2: dit onderdeel verwijst naar norm ‘ORG-99’`,
      `${folder}/zelfde-kenmerk.json · id · Het kenmerk (id) ‘goed’ is ook van een ander concept`,
      `${folder}/invulwoord.json · sections[0].intro · Deel 1: de inleiding (intro) bevat ‘{gemeente}’`,
    ])
      expect(faults).toContain(line)
    expect(faults.trim().split('\n')).toHaveLength(4)
  }, 30_000)
})
