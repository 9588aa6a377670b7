/** Whether a PNG says, before its picture, that more frames follow it (`acTL`, PNG third edition, 11.3.6). */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0) !== 0x89504e47) return false
  let at = 8
  while (at + 8 <= bytes.length) {
    const type = view.getUint32(at + 4)
    if (type === acTL) return true
    if (type === IDAT) return false
    at += 12 + view.getUint32(at)
  }
  return false
}

const acTL = 0x6163544c
const IDAT = 0x49444154
