/** What a button saves, through the dialog of the system. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { answerSave, asked } from './dialogs'
import { eventually, type Running } from './launch'

/** The file a button saves at this path, and the name it was suggested under. */
export async function savedBy(
  { application, page }: Running,
  button: string,
  path: string,
): Promise<{ readonly bytes: Buffer; readonly suggested: string }> {
  const before = (await asked(application)).length
  await answerSave(application, path)
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = await eventually(async () => (await asked(application))[before], 120_000)
  const bytes = await eventually(() => readFile(path).catch(() => undefined), 30_000)
  return { bytes, suggested: basename(String(dialog.details['defaultPath'])) }
}
