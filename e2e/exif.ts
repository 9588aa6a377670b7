/** The eight ways in which a camera may have been held, as EXIF numbers them. */
export const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Orientation = (typeof orientations)[number]

/** The same JPEG with an EXIF segment that says how to turn it, written by hand (Exif 2.3, tag 0x0112). */
export function withOrientation(jpeg: Buffer, orientation: Orientation): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xffe1, 0)
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Where a point of the stored picture lies once the picture is upright. */
export function upright(
  { x, y }: Place,
  { width, height }: { readonly width: number; readonly height: number },
  orientation: Orientation,
): Place {
  switch (orientation) {
    case 1:
      return { x, y }
    case 2:
      return { x: width - x, y }
    case 3:
      return { x: width - x, y: height - y }
    case 4:
      return { x, y: height - y }
    case 5:
      return { x: y, y: x }
    case 6:
      return { x: height - y, y: x }
    case 7:
      return { x: height - y, y: width - x }
    case 8:
      return { x: y, y: width - x }
  }
}
