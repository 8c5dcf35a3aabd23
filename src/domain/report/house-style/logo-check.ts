/** A logo for the reports, checked by its bytes: a file name proves nothing. */
import { imageTypeOf } from '../../framework/evidence/evidence-image'
import { LARGEST_LOGO, LARGEST_LOGO_SIDE, type Logo } from './house-style'

type LogoFault =
  | { readonly kind: 'too-big'; readonly size: number }
  /** Neither png nor jpg. */
  | { readonly kind: 'not-a-picture' }
  /** Claims to be a picture, but its size cannot be read. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large'; readonly width: number; readonly height: number }

/** The logo in a file, or why it is not one. */
export function logoIn(bytes: Uint8Array): Logo | LogoFault {
  if (bytes.length > LARGEST_LOGO) return { kind: 'too-big', size: bytes.length }
  const type = imageTypeOf(bytes)
  if (type !== 'image/png' && type !== 'image/jpeg') return { kind: 'not-a-picture' }
  const kind = type === 'image/png' ? 'png' : 'jpg'
  const size = kind === 'png' ? pngSizeOf(bytes) : jpegSizeOf(bytes)
  if (size === null || size.width === 0 || size.height === 0) return { kind: 'damaged' }
  if (size.width > LARGEST_LOGO_SIDE || size.height > LARGEST_LOGO_SIDE) return { kind: 'too-large', ...size }
  return { kind, bytes, ...size }
}

interface Size {
  readonly width: number
  readonly height: number
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** PNG (ISO 15948): the first chunk is IHDR, with width and height as 4 bytes each. */
function pngSizeOf(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return null
  const view = viewOf(bytes)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** JPEG (ITU T.81): segments of a marker and a length; a start of frame holds height and width as 2 bytes each. */
function jpegSizeOf(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      // Padding before a marker.
      at += 1
      continue
    }
    // Start of frame; C4, C8 and CC lie in the same range but are something else.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // Start of scan or end: no frame came before.
    if (marker === 0xda || marker === 0xd9) return null
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
