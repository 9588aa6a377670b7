import { expect, test } from 'vitest'
import { type Box, intersectionOverUnion, type Size } from '../../electron/core/geometry.ts'
import type { Detector } from './detector.ts'
import type { Detection } from './found.ts'
import { asInPicture, sizeWhen } from './orientation.ts'
import type { Plane } from './raster.ts'
import { type Search, search } from './search.ts'

/** A dark photo with one white square in it, shown as a raster would show it. */
function photoWith(face: Box, photo: Size): Plane {
  return {
    photo,
    view: (part, edge, orientation) => {
      const scale = edge / Math.max(part.width, part.height)
      const unturned = {
        width: Math.round(part.width * scale),
        height: Math.round(part.height * scale),
      }
      const size = sizeWhen(orientation, unturned)
      const isWhite = (x: number, y: number) => {
        const pixel = asInPicture({ x, y, width: 1, height: 1 }, orientation, unturned)
        const column = part.x + (pixel.x + 0.5) / scale
        const row = part.y + (pixel.y + 0.5) / scale
        return (
          column >= face.x &&
          column < face.x + face.width &&
          row >= face.y &&
          row < face.y + face.height
        )
      }
      const data = new Uint8ClampedArray(size.width * size.height * 4)
      for (let k = 0; k < size.width * size.height; k += 1)
        if (isWhite(k % size.width, Math.floor(k / size.width))) data.fill(255, k * 4, k * 4 + 4)
      return { size, unturned, scale, pixels: { ...size, data } }
    },
  }
}

/** Sees a white square, as a detector sees a face: when it is at least ten pixels wide. */
const squares: Detector = async ({ width, data }) => {
  const white = data.indexOf(255) / 4
  if (white < 0) return []
  const last = (data.lastIndexOf(255) - 3) / 4
  const [x, y] = [white % width, Math.floor(white / width)]
  const box = { x, y, width: (last % width) - x + 1, height: Math.floor(last / width) - y + 1 }
  return box.width < 10 ? [] : [{ box, belief: 0.95 }]
}

const detectors = new Map([['yunet', squares] as const])

const asked: Search = { caution: 'moreCareful', isStopped: () => false, onFaces: () => undefined }

test('a face too small for a look at the whole photo is found in a quarter of it, at its place', async () => {
  const face = { x: 2300, y: 700, width: 24, height: 30 }
  const faces = await search(photoWith(face, { width: 4000, height: 3000 }), detectors, asked)
  expect(faces).toHaveLength(1)
  expect(intersectionOverUnion(faces?.[0]?.box ?? face, face)).toBeGreaterThan(0.6)
})

test('a face that fills a web photo is found, within the photo', async () => {
  const face = { x: 100, y: 0, width: 560, height: 700 }
  const faces = await search(photoWith(face, { width: 1000, height: 700 }), detectors, asked)
  expect(faces?.[0]?.tier).toBe('sure')
  expect(intersectionOverUnion(faces?.[0]?.box ?? face, face)).toBeGreaterThan(0.9)
})

test('the first faces are told while the rest is still being searched', async () => {
  const early: (readonly Detection[])[] = []
  const face = { x: 100, y: 100, width: 200, height: 250 }
  const onFaces = (faces: readonly Detection[]) => early.push(faces)
  await search(photoWith(face, { width: 1000, height: 700 }), detectors, { ...asked, onFaces })
  expect(early[0]).toHaveLength(1)
})

test('a stopped search says nothing', async () => {
  const face = { x: 100, y: 100, width: 200, height: 250 }
  const stopped = { ...asked, isStopped: () => true }
  expect(await search(photoWith(face, { width: 1000, height: 700 }), detectors, stopped)).toBeNull()
})
