/** An image is shown only when its bytes say that it is one. */
import { expect, test } from 'vitest'
import { imageTypeOf } from '../../../../../src/domain/framework/evidence/evidence-image'

const text = (value: string) => new TextEncoder().encode(value)

test('the four kinds are recognised by their first bytes', () => {
  expect(imageTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]))).toBe('image/png')
  expect(imageTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
  expect(imageTypeOf(text('GIF89a…'))).toBe('image/gif')
  expect(imageTypeOf(text('RIFF1234WEBPVP8 '))).toBe('image/webp')
})

test.each([
  '',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  '<html>',
  'RIFF1234WAVE',
  '%PDF-1.7',
  'BM',
])('%j is not shown', (content) => {
  expect(imageTypeOf(text(content))).toBeNull()
})
