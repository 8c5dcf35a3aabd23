import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LONGEST_WAIT } from '../../../src/domain/survey/filling/kiosk'
import { OUTDATED_AFTER } from '../../../src/domain/framework/assessment/outdated'
import { DISTRIBUTION_FROM, LOWEST_THRESHOLD } from '../../../src/domain/survey/thresholds'
import { inWords, yearsInWords } from '../../../src/texts/format'

const k = String(LOWEST_THRESHOLD)
const ten = String(DISTRIBUTION_FROM)

/** Who changes a number of a rule changes these sentences. */
test.each([
  ['2-dossier.md', `minstens ${k} vragenlijsten bij zijn`],
  ['3-spiegel.md', `Die is minstens ${k} mensen`],
  ['3-spiegel.md', `${inWords(LONGEST_WAIT / 60)} minuten op het scherm`],
  ['4-uitkomsten-lezen.md', `Van minder dan ${k} mensen toont het programma geen uitkomsten`],
  ['4-uitkomsten-lezen.md', `ziet u pas vanaf ${ten} antwoorden`],
  ['4-uitkomsten-lezen.md', `ziet u pas vanaf ${ten} mensen`],
  ['5a-bewijs-en-gereedheid.md', `Oordeel ouder dan ${yearsInWords(OUTDATED_AFTER)}`],
  ['8-vertrouwelijkheid-en-veiligheid.md', `Van minder dan ${k} mensen toont het nooit uitkomsten`],
  ['8-vertrouwelijkheid-en-veiligheid.md', `staat er pas vanaf ${ten} antwoorden`],
  ['8-vertrouwelijkheid-en-veiligheid.md', `Uitkomsten van minder dan ${k} mensen laten wij niet zien`],
])('the manual names the number the program goes by: %s, "%s"', (chapter, sentence) => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/handleiding', chapter), 'utf8')
  expect(text.replace(/\s+/g, ' ')).toContain(sentence)
})
