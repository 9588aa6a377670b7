import { type Config, Human } from '@vladmandic/human'
import type { Detector } from './detector.ts'
import type { Pixels } from './planes.ts'
import type { Glimpse } from './sighting.ts'

/** The network takes a square of this side. */
const blazeFaceInput = 256

/**
 * Human, as a face detector and nothing else: no description, emotion, age, iris or mesh is ever computed, so nobody can be
 * recognised (policy: “detection only, never recognition”).
 */
function settings(models: string, wasm: string): Partial<Config> {
  const off = { enabled: false } as const
  return {
    backend: 'wasm',
    modelBasePath: models,
    wasmPath: wasm,
    cacheModels: false,
    cacheSensitivity: 0,
    skipAllowed: false,
    debug: false,
    warmup: 'none',
    filter: off,
    gesture: off,
    body: off,
    hand: off,
    object: off,
    segmentation: off,
    face: {
      enabled: true,
      detector: {
        modelPath: 'blazeface.json',
        rotation: false,
        return: false,
        square: false,
        scale: 1,
        // Large faces are what it is asked for; each further one costs it milliseconds.
        maxDetected: 20,
        minConfidence: 0.05,
        iouThreshold: 0.4,
        skipFrames: 0,
        skipTime: 0,
      },
      mesh: off,
      attention: off,
      iris: off,
      description: off,
      emotion: off,
      antispoof: off,
      liveness: off,
    },
  }
}

/** BlazeFace as Human runs it, on one thread: its other threads would start from scripts that the content policy forbids. */
export async function openBlazeFace(models: string, wasm: string): Promise<Detector> {
  const human = new Human(settings(models, wasm))
  human.tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  await human.load()
  return async (pixels, least) => {
    const picture = human.tf.tensor4d(squared(pixels), [1, blazeFaceInput, blazeFaceInput, 3])
    const { face, error } = await human.detect(picture).finally(() => picture.dispose())
    if (error) throw new Error(`BlazeFace: ${error}`)
    return face.flatMap(({ box: [x, y, width, height], boxScore }) =>
      boxScore < least || width <= 0 || height <= 0
        ? []
        : [{ belief: Math.min(boxScore, 0.99), box: { x, y, width, height } } satisfies Glimpse],
    )
  }
}

/**
 * The picture in the top left of a black square, so that its shape stays as it is: red, green and blue of each pixel. Human takes the
 * numbers as they are, which spares it the canvas that it would draw a picture on.
 */
function squared({ width, height, data }: Pixels): Float32Array {
  const square = new Float32Array(blazeFaceInput * blazeFaceInput * 3)
  for (let y = 0; y < height; y += 1) {
    let from = y * width * 4
    let to = y * blazeFaceInput * 3
    for (const end = from + width * 4; from < end; from += 4, to += 3)
      for (let colour = 0; colour < 3; colour += 1) square[to + colour] = data[from + colour] ?? 0
  }
  return square
}
