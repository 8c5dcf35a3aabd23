/** A Word template somebody made, unpacked without trust in what it says about itself. What is in it, `src/report/template` judges. */
import { failure, success, type Outcome } from '../domain/outcome'
import { templateTexts } from '../texts/report/template'
import { partName } from './workbook/package-parts'
import { namesInZip, unpackParts } from './zip-parts'

/** Bytes of a template. */
const LARGEST_TEMPLATE = 10 * 1024 * 1024
/** Bytes all its parts unpack to: pictures hardly shrink, text some ten times. */
const LARGEST_UNPACKED = 60 * 1024 * 1024

const words = templateTexts.problems

/** The parts of a template by their names. Problems: too large, not a Word file, behind a password, damaged. */
export function templateParts(bytes: Uint8Array): Outcome<ReadonlyMap<string, Uint8Array>> {
  if (bytes.length > LARGEST_TEMPLATE) return failure('template/too-big', words.tooBig)
  // A compound file: Word before 2007, or behind a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return failure('template/locked', words.locked)
  const names = namesInZip(bytes, LARGEST_UNPACKED, partName)
  if (typeof names === 'string')
    return names === 'not-a-zip'
      ? failure('template/not-word', words.notWord)
      : failure('template/damaged', words.damaged)
  const parts = unpackParts(bytes, (name) => !partName(name).endsWith('/'), LARGEST_UNPACKED)
  return typeof parts === 'string'
    ? failure('template/damaged', words.damaged)
    : success(new Map([...parts].map(([name, content]) => [partName(name), content])))
}
