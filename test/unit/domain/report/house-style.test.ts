import { describe, expect, test } from 'vitest'
import {
  colourFaultOf,
  colourFrom,
  contrastWithWhite,
  darkEnough,
  READABLE,
} from '../../../../src/domain/report/house-style/colour-check'
import { LARGEST_LOGO } from '../../../../src/domain/report/house-style/house-style'
import { logoIn } from '../../../../src/domain/report/house-style/logo-check'
import { jpegStartOf, pngOf } from '../../../fixtures/build-pictures'

describe('a colour for headings', () => {
  test.each([
    ['0B5563', '0B5563'],
    [' #0b5563 ', '0B5563'],
    ['#fff', 'FFFFFF'],
    ['rood', null],
    ['0B556', null],
    ['0B5563FF', null],
    ['', null],
  ])('is understood as people type it: %s', (typed, colour) => {
    expect(colourFrom(typed)).toBe(colour)
  })

  test.each([
    // Known values of WCAG: black 21, white 1, and the grey that is just enough.
    ['000000', 21],
    ['FFFFFF', 1],
    ['767676', 4.54],
    ['FF0000', 4],
  ])('has the contrast WCAG says: %s', (colour, ratio) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(ratio, 1)
  })

  test('is taken when white text can be read on it', () => {
    for (const fine of ['767676', '0B5563', '7A1F3D', '000000']) expect(colourFaultOf(fine)).toBeNull()
  })

  test('is refused one shade too light, with the measured contrast and a shade that will do', () => {
    expect(colourFaultOf('777777')).toEqual({ kind: 'too-light', ratio: 4.4, proposal: '757575' })
    expect(colourFaultOf('geel')).toEqual({ kind: 'not-a-colour' })
  })

  test.each(['FFFFFF', 'FFCC00', '00FFFF', 'FF69B4', '9ACD32', '777777'])(
    'gets a proposal that is itself accepted, and not darker than needed: %s',
    (colour) => {
      const proposal = darkEnough(colour)
      expect(colourFaultOf(proposal)).toBeNull()
      expect(contrastWithWhite(proposal)).toBeLessThan(READABLE + 0.3)
    },
  )
})

describe('a logo', () => {
  test('is read as what its bytes say, with its size', () => {
    expect(logoIn(pngOf(240, 80))).toMatchObject({ kind: 'png', width: 240, height: 80 })
    expect(logoIn(jpegStartOf(300, 90))).toMatchObject({ kind: 'jpg', width: 300, height: 90 })
    expect(logoIn(pngOf(4000, 1))).toMatchObject({ kind: 'png' })
  })

  test('is refused when it is too large in any way', () => {
    expect(logoIn(pngOf(4001, 1))).toEqual({ kind: 'too-large', width: 4001, height: 1 })
    expect(logoIn(jpegStartOf(1, 4001))).toEqual({ kind: 'too-large', width: 1, height: 4001 })
    expect(logoIn(new Uint8Array(LARGEST_LOGO + 1))).toMatchObject({ kind: 'too-big' })
  })

  test.each([
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['gif', 'GIF89a'],
    ['nothing', ''],
  ])('is refused when it is no png or jpg: %s', (_name, text) => {
    expect(logoIn(new TextEncoder().encode(text))).toEqual({ kind: 'not-a-picture' })
  })

  test('is refused when it ends before its size is given', () => {
    for (const whole of [pngOf(240, 80), jpegStartOf(300, 90)])
      for (let length = 8; length < 21; length += 1)
        expect(logoIn(whole.slice(0, length))).toEqual({ kind: 'damaged' })
    expect(logoIn(pngOf(0, 80))).toEqual({ kind: 'damaged' })
  })

  test('in a jpg is found behind padding and tables, and not in what comes after the picture began', () => {
    const start = [0xff, 0xd8]
    const frame = (marker: number) => [
      0xff,
      marker,
      0,
      17,
      8,
      0,
      90,
      1,
      44,
      3,
      1,
      0x22,
      0,
      2,
      0x11,
      1,
      3,
      0x11,
      1,
    ]
    const read = (...bytes: readonly number[]) => logoIn(new Uint8Array([...start, ...bytes]))
    const size = { kind: 'jpg', width: 300, height: 90 }
    expect(read(...frame(0xc0))).toMatchObject(size)
    expect(read(...frame(0xcf))).toMatchObject(size)
    // Several marks of padding before the frame.
    expect(read(0xff, 0xff, ...frame(0xc2))).toMatchObject(size)
    // Tables with the numbers between those of frames.
    for (const table of [0xc4, 0xc8, 0xcc])
      expect(read(0xff, table, 0, 4, 1, 2, ...frame(0xc0))).toMatchObject(size)
    for (const end of [0xda, 0xd9]) expect(read(0xff, end, 0, 2, ...frame(0xc0))).toEqual({ kind: 'damaged' })
    expect(read(0xff, 0xe0, 0, 2, 0, ...frame(0xc0))).toEqual({ kind: 'damaged' })
    for (const other of [0xbf, 0xd0]) expect(read(...frame(other))).toEqual({ kind: 'damaged' })
  })

  test('of exactly the limit is taken', () => {
    const whole = pngOf(10, 10)
    const padded = new Uint8Array(LARGEST_LOGO)
    padded.set(whole)
    expect(logoIn(padded)).toMatchObject({ kind: 'png', width: 10, height: 10 })
    expect(logoIn(pngOf(1, 4000))).toMatchObject({ kind: 'png' })
    expect(logoIn(pngOf(1, 4001))).toEqual({ kind: 'too-large', width: 1, height: 4001 })
    expect(logoIn(jpegStartOf(4000, 4000))).toMatchObject({ kind: 'jpg' })
    expect(logoIn(jpegStartOf(300, 0))).toEqual({ kind: 'damaged' })
    expect(logoIn(jpegStartOf(0, 90))).toEqual({ kind: 'damaged' })
  })
})
