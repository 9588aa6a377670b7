import type { OtherFormat } from '../contract/darkroom.ts'

/** What the first bytes of a file say that it is; its name is never asked. */
export type Sniffed =
  | { readonly kind: 'photo'; readonly format: 'jpeg' | 'png' | 'webp' | 'heic' }
  | { readonly kind: 'other'; readonly format: OtherFormat }
  | { readonly kind: 'unknown' }

export function sniff(bytes: Uint8Array): Sniffed {
  const head = latin1(bytes.subarray(0, 16))
  if (head.startsWith('\xff\xd8\xff')) return { kind: 'photo', format: 'jpeg' }
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return { kind: 'photo', format: 'png' }
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8))
    return { kind: 'photo', format: 'webp' }
  if (head.startsWith('ftyp', 4)) return sniffBrands(bytes)
  const other = openings.find(([opening]) => head.startsWith(opening))
  if (other !== undefined) return { kind: 'other', format: other[1] }
  return isSvg(bytes) ? { kind: 'other', format: 'svg' } : { kind: 'unknown' }
}

const openings: readonly (readonly [string, OtherFormat])[] = [
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['%PDF', 'pdf'],
  ['8BPS', 'photoshop'],
  ['\0\0\x01\0', 'icon'],
  ['\xff\x0a', 'jxl'],
  ['\0\0\0\x0cJXL ', 'jxl'],
]

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']
const avifBrands = ['avif', 'avis']
const anyHeif = ['mif1', 'msf1']

/**
 * ISO/IEC 14496-12: a `ftyp` box names the file's main brand, a version, and all brands that it conforms to. What calls
 * itself a HEIF without saying of which kind is tried as HEIC.
 */
function sniffBrands(bytes: Uint8Array): Sniffed {
  const brands = brandsOf(bytes)
  const conformsTo = (known: readonly string[]) => brands.some((brand) => known.includes(brand))
  if (conformsTo(heicBrands)) return { kind: 'photo', format: 'heic' }
  if (conformsTo(avifBrands)) return { kind: 'other', format: 'avif' }
  if (conformsTo(anyHeif)) return { kind: 'photo', format: 'heic' }
  return { kind: 'other', format: 'video' }
}

function brandsOf(bytes: Uint8Array): readonly string[] {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const box = latin1(bytes.subarray(8, Math.min(length, 256)))
  return Array.from({ length: Math.floor(box.length / 4) }, (_, at) =>
    box.slice(at * 4, at * 4 + 4),
  )
}

function isSvg(bytes: Uint8Array): boolean {
  return /^\s*(<\?xml|<!DOCTYPE svg|<svg)/i.test(latin1(bytes.subarray(0, 256)))
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
