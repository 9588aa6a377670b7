import type { Cover } from '../../../electron/core/cover.ts'
import { type BoxIn, type Size, scaled } from '../../../electron/core/geometry.ts'
import { paint } from '../../../electron/core/redaction/paint.ts'
import {
  createFinder,
  type Finder,
  type FinderOptions,
} from '../../../renderer/detection/finder.ts'
import type { Found } from '../../../renderer/detection/found.ts'
import { asInPicture, type Orientation, sizeWhen } from '../../../renderer/detection/orientation.ts'
import type { Pass } from '../../../renderer/detection/pass.ts'
import type { Looked, Reply, Request } from './looker.ts'

/** What the bench asks of its page, in the real Electron under the studio's own content policy. */
export type BenchPage = {
  readonly isolated: boolean
  readonly open: (options: FinderOptions) => Promise<readonly string[]>
  /** Finds the faces of a photo that is first turned clockwise; the boxes are those of the photo as it was. */
  readonly find: (url: string, turn: Turn) => Promise<Timed>
  /** Finds the faces of a photo on which covers are painted first, as the darkroom paints them. */
  readonly findPainted: (url: string, covers: readonly Cover[]) => Promise<Found>
  /** The mean colour in the middle of each box: red, green, blue, 0 to 255. */
  readonly coloursIn: (
    url: string,
    boxes: readonly BoxIn<'searched'>[],
  ) => Promise<readonly Colour[]>
  readonly sightings: (url: string, passes: readonly Pass[]) => Promise<Looked>
}

export type Colour = readonly [number, number, number]

declare global {
  var bench: BenchPage
}

export type Turn = Orientation['degrees']

/** An answer with the times that a person would wait: to the first faces and to all of them, decoding aside. */
export type Timed = Found & {
  readonly size: Size
  readonly decoding: number
  readonly first: number
  readonly waited: number
}

let finder: Finder | null = null
let looker: Worker | null = null

async function pictureAt(url: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(url)).blob())
}

async function find(url: string, turn: Turn): Promise<Timed> {
  if (finder === null) throw new Error('Open the finder first')
  const began = performance.now()
  const picture = await pictureAt(url)
  const decoding = performance.now() - began
  const size = { width: picture.width, height: picture.height }
  const held = turn === 0 ? picture : turned(picture, turn)
  const asked = performance.now()
  let first = 0
  const onFaces = () => {
    first ||= performance.now() - asked
  }
  const found = await finder.find(held, { onFaces })
  const waited = performance.now() - asked
  const orientation = { degrees: turn, mirrored: false }
  const faces = found.faces.map((face) => ({
    ...face,
    box: heldUpright(face.box, orientation, size),
  }))
  return { ...found, faces, size, decoding, first: first || waited, waited }
}

/** The picture that was searched was itself a turned view of the one that the labels speak of. */
function heldUpright(
  { x, y, width, height }: BoxIn<'searched'>,
  orientation: Orientation,
  picture: Size,
): BoxIn<'searched'> {
  const box = asInPicture({ x, y, width, height }, orientation, picture)
  return { x: box.x, y: box.y, width: box.width, height: box.height }
}

async function findPainted(url: string, covers: readonly Cover[]): Promise<Found> {
  if (finder === null) throw new Error('Open the finder first')
  const picture = await pictureAt(url)
  const size = { width: picture.width, height: picture.height }
  const brush = brushOn(size)
  brush.drawImage(picture, 0, 0)
  const image = brush.getImageData(0, 0, size.width, size.height)
  paint({ size, channels: 4, pixels: image.data }, covers)
  return finder.find(await createImageBitmap(image))
}

async function coloursIn(
  url: string,
  boxes: readonly BoxIn<'searched'>[],
): Promise<readonly Colour[]> {
  const picture = await pictureAt(url)
  const brush = brushOn({ width: 1, height: 1 })
  return boxes.map((box) => {
    const { x, y, width, height } = scaled(box, 0.5)
    brush.drawImage(picture, x, y, width, height, 0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data
    return [red, green, blue]
  })
}

function brushOn(size: Size): OffscreenCanvasRenderingContext2D {
  const brush = new OffscreenCanvas(size.width, size.height).getContext('2d', {
    willReadFrequently: true,
  })
  if (brush === null) throw new Error('No canvas to paint on')
  brush.imageSmoothingQuality = 'high'
  return brush
}

function turned(picture: ImageBitmap, turn: Turn): ImageBitmap {
  const size = sizeWhen({ degrees: turn, mirrored: false }, picture)
  const canvas = new OffscreenCanvas(size.width, size.height)
  const brush = canvas.getContext('2d')
  if (brush === null) throw new Error('No canvas to turn the photo on')
  brush.translate(size.width / 2, size.height / 2)
  brush.rotate((turn * Math.PI) / 180)
  brush.drawImage(picture, -picture.width / 2, -picture.height / 2)
  return canvas.transferToImageBitmap()
}

async function sightings(url: string, passes: readonly Pass[]): Promise<Looked> {
  looker ??= new Worker(new URL('./looker.ts', import.meta.url), { type: 'module' })
  const worker = looker
  const { promise, resolve, reject } = Promise.withResolvers<Looked>()
  worker.onmessage = ({ data }: MessageEvent<Reply>) =>
    'failed' in data ? reject(new Error(data.failed)) : resolve(data)
  worker.onerror = (event) => reject(new Error(event.message))
  const photo = await pictureAt(url)
  const at = (folder: string) => new URL(folder, document.baseURI).href
  const request: Request = { photo, passes, models: at('./models/'), wasm: at('./wasm/') }
  worker.postMessage(request, [photo])
  return promise
}

const page: BenchPage = {
  isolated: crossOriginIsolated,
  open: async (options) => {
    finder?.close()
    finder = await createFinder(options)
    return finder.detectors
  },
  find,
  findPainted,
  coloursIn,
  sightings,
}

trustOwnScripts()
globalThis.bench = page
document.documentElement.dataset.ready = 'yes'

/** As the studio's window does: the only scripts that may be started are our own. */
function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: Trust }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  })
}

type Trust = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => void
}
