import { describe, expect, test } from 'vitest'
import { ANSWERS } from '../../../src/domain/question-set'
import { askedByKey, keyOf } from '../../../src/filling/keys'

const scale = ANSWERS.map((value) => ({ value }))
const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false }

describe('a key on an answer', () => {
  test('gives the answer it stands for, in capitals or not', () => {
    for (const value of ANSWERS) {
      expect(askedByKey({ ...plain, key: keyOf(value) }, scale)).toEqual({ answer: value })
      expect(askedByKey({ ...plain, key: keyOf(value).toLowerCase() }, scale)).toEqual({ answer: value })
    }
  })

  test('goes on or takes the answer away', () => {
    expect(askedByKey({ ...plain, key: 'Enter' }, scale)).toBe('next')
    expect(askedByKey({ ...plain, key: 'Delete' }, scale)).toBe('clear')
    expect(askedByKey({ ...plain, key: 'Backspace' }, scale)).toBe('clear')
  })

  test.each([
    ['of the browser', { ...plain, ctrlKey: true, key: 'w' }],
    ['of the system', { ...plain, metaKey: true, key: '4' }],
    ['that is held down', { ...plain, repeat: true, key: '4' }],
    ['that is held down to go on', { ...plain, repeat: true, key: 'Enter' }],
    ['that means nothing here', { ...plain, key: '6' }],
    ['that moves', { ...plain, key: 'ArrowDown' }],
  ])('does nothing when it is one %s', (_, pressed) => {
    expect(askedByKey(pressed, scale)).toBeNull()
  })
})
