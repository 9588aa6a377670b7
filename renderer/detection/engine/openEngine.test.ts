import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import * as ort from 'onnxruntime-web'
import { afterAll, expect, test } from 'vitest'
import type { Size } from '../../../electron/core/geometry.ts'
import { anySize } from '../anySize.ts'
import type { Network, Ports } from '../detector.ts'
import { type Pixels, planesOf } from '../planes.ts'
import { retinaFacePorts } from '../retinaFace.ts'
import { search } from '../search.ts'
import { yunet, yunetPorts } from '../yunet.ts'
import type { Helper, HelperOrder } from './crew.ts'
import { openEngine } from './openEngine.ts'
import { smallYuNet } from './testNetwork.ts'
import type { Node } from './testOnnxBytes.ts'
import { smallRetinaFace } from './testRetinaFace.ts'

const kernels = await WebAssembly.compile(
  readFileSync(new URL('../../public/wasm/engine.wasm', import.meta.url)),
)

const workers: Worker[] = []
afterAll(() => Promise.all(workers.map((worker) => worker.terminate())))

/** The very script that helps in the studio, as a worker of Node: all that it needs is a `self` that hears. */
function hire(): Helper {
  const script = new URL('./helper.ts', import.meta.url).href
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads')
    globalThis.self = { addEventListener: (_, hear) => parentPort.on('message', (data) => hear({ data })) }
    import(${JSON.stringify(script)})`,
    { eval: true },
  )
  workers.push(worker)
  return worker
}

type Known = { readonly file: Uint8Array; readonly ports: Ports }
const yunets: Known = { file: smallYuNet(), ports: yunetPorts }
const retinaFaces: Known = { file: smallRetinaFace(), ports: retinaFacePorts }

const open = (threads: number, { file, ports } = yunets, helper: () => Helper = hire) =>
  openEngine({ file, ports, kernels, threads, hire: helper })

/** Noise, the same for the same size. */
function noise(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  let seed = width * 1009 + height
  for (let at = 0; at < data.length; at += 1) {
    seed = (seed * 48_271) % 2_147_483_647
    data[at] = at % 4 === 3 ? 255 : seed % 256
  }
  return { width, height, data }
}

function sizeFor(pixels: Size): Size {
  const up = (length: number) => Math.ceil(length / 32) * 32
  return { width: up(pixels.width), height: up(pixels.height) }
}

const answersOf = async (network: Network, pixels: Pixels, { ports } = yunets) => {
  const answer = await network(pixels, sizeFor(pixels))
  return ports.answers.map((name) => [...answer(name).values])
}

ort.env.wasm.numThreads = 1
const oracleOf = async ({ file, ports }: Known) => {
  const options = { executionProviders: ['wasm'], logSeverityLevel: 3 } as const
  const session = await ort.InferenceSession.create(file, options)
  return async (pixels: Pixels) => {
    const { width, height } = sizeFor(pixels)
    const { values } = planesOf(pixels, ports.order, { width, height })
    const input = new ort.Tensor('float32', values, [1, 3, height, width])
    const answer = await session.run({ [ports.input]: input })
    return ports.answers.map((name) => answer[name])
  }
}
const oracles = new Map([
  [yunets, await oracleOf(yunets)],
  [retinaFaces, await oracleOf(retinaFaces)],
])

async function rightAnswers(
  pixels: Pixels,
  of = oracles.get(yunets),
): Promise<readonly (readonly number[])[]> {
  const answers = (await of?.(pixels)) ?? []
  return answers.map((answer) => [...(answer?.data ?? [])].map(Number))
}

function furthest(
  one: readonly (readonly number[])[],
  other: readonly (readonly number[])[],
): number {
  expect(one.map(({ length }) => length)).toEqual(other.map(({ length }) => length))
  const apart = one.flatMap((values, index) =>
    values.map((value, at) => Math.abs(value - (other[index]?.[at] ?? Number.NaN))),
  )
  return apart.reduce((worst, each) => (each <= worst ? worst : each), 0)
}

/** Whole numbers of 16 bits come this near to floats; a thousandth in a score moves no face. A weight that is read wrongly is far off. */
const near = 4e-3

const sizes = [
  ['the smallest', 1, 1],
  ['one that fills its size', 64, 96],
  ['an odd one', 131, 77],
  ['a wide one', 500, 20],
  ['a tall one', 33, 415],
  ['one of many parts', 320, 300],
] as const

const kinds = { YuNet: yunets, RetinaFace: retinaFaces } as const

test.each(
  (['YuNet', 'RetinaFace'] as const).flatMap((kind) =>
    sizes.flatMap((size) => [1, 2].map((threads) => [kind, ...size, threads] as const)),
  ),
)(
  'a network built like %s gives the answers that ONNX Runtime gives: %s, %d × %d, threads: %d',
  async (kind, _, width, height, threads) => {
    const network = await open(threads, kinds[kind])
    const pixels = noise(width, height)
    const right = await rightAnswers(pixels, oracles.get(kinds[kind]))
    for (const _again of [1, 2, 3])
      expect(furthest(await answersOf(network, pixels, kinds[kind]), right)).toBeLessThan(near)
  },
)

test.each(['YuNet', 'RetinaFace'] as const)(
  'the answers of a network built like %s have the shapes that its file gives them',
  async (kind) => {
    const pixels = noise(131, 77)
    const { ports } = kinds[kind]
    const answer = await (await open(1, kinds[kind]))(pixels, sizeFor(pixels))
    const right = await oracles.get(kinds[kind])?.(pixels)
    const shapes = ports.answers.map((name) => answer(name).shape)
    expect(shapes).toEqual(right?.map((tensor) => tensor?.dims))
  },
)

const folder =
  process.env.STUDIO_MODELS ??
  fileURLToPath(new URL('../../../../shared/data/models', import.meta.url))
const weights = join(folder, 'yunet_n_dynamic.onnx')
const areHere = existsSync(weights)
const unlessHere = areHere ? '' : ' (skipped: its weights are not here)'

test.skipIf(!areHere)(`so it is with YuNet's own weights${unlessHere}`, async () => {
  await givesTheAnswersOfOnnxRuntime({
    file: new Uint8Array(readFileSync(weights)),
    ports: yunetPorts,
  })
})

test('and with RetinaFace’s', async () => {
  const weights = new URL('../../../node_modules/retinaface/mnet.25_v1.onnx', import.meta.url)
  const file = anySize(new Uint8Array(readFileSync(weights)))
  await givesTheAnswersOfOnnxRuntime({ file, ports: retinaFacePorts })
})

async function givesTheAnswersOfOnnxRuntime(known: Known) {
  const oracle = await oracleOf(known)
  for (const threads of [1, 2]) {
    const network = await open(threads, known)
    for (const pixels of [noise(320, 201), noise(97, 160)])
      expect(
        furthest(await answersOf(network, pixels, known), await rightAnswers(pixels, oracle)),
      ).toBeLessThan(near)
  }
}

test('more threads than the table has room for are refused', async () => {
  await expect(open(5)).rejects.toThrow('room for 4 threads')
})

test('a helper that dies at its work is an error, not a wait for ever', async () => {
  let memory: WebAssembly.Memory | null = null
  const dying: Helper = {
    postMessage: (order) => {
      if (order.kind === 'join') memory = order.memory
      // As the kernels count it: this helper went in, and never came out.
      else if (memory !== null) Atomics.add(new Int32Array(memory.buffer, 0, 2), 1, 1)
    },
  }
  const network = await openEngine({
    ...yunets,
    kernels,
    threads: 2,
    hire: () => dying,
    seconds: 1,
  })
  await expect(answersOf(network, noise(64, 96))).rejects.toThrow('unreachable')
})

test('a second thread takes its part of the work, and the answers stay right', async () => {
  let memory: WebAssembly.Memory | null = null
  const network = await open(2, yunets, () => {
    const helper = hire()
    return {
      postMessage: (order) => {
        if (order.kind === 'join') memory = order.memory
        helper.postMessage(order)
      },
    }
  })
  for (let tries = 0; tries < 500 && !hasWorked(memory, 1); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    await answersOf(network, noise(320, 300))
  }
  expect(hasWorked(memory, 1)).toBe(true)
  // By turns two pictures of one size: what one left behind in memory is wrong for the other.
  const pictures = [noise(320, 300), noise(319, 299), noise(320, 299)]
  const right = await Promise.all(pictures.map((pixels) => rightAnswers(pixels)))
  for (let turn = 0; turn < 90; turn += 1) {
    const answers = await answersOf(network, pictures[turn % 3] ?? noise(1, 1))
    expect(furthest(answers, right[turn % 3] ?? [])).toBeLessThan(near)
  }
})

/** Whether a thread has left anything at its bench: the places are words of the table's head. */
function hasWorked(memory: WebAssembly.Memory | null, thread: number): boolean {
  if (memory === null) return false
  const [benches = 0, benchSize = 0] = new Int32Array(memory.buffer, 16, 2)
  const bench = new Int32Array(memory.buffer, benches + thread * benchSize, benchSize / 4)
  return bench.some((word) => word !== 0)
}

test('a helper that never comes costs time, not the answer', async () => {
  const network = await open(4, yunets, () => ({ postMessage: () => undefined }))
  const pixels = noise(200, 150)
  expect(furthest(await answersOf(network, pixels), await rightAnswers(pixels))).toBeLessThan(near)
})

test('pictures that are asked about at the same time do not get into each other’s way', async () => {
  const network = await open(2)
  const pictures = [noise(320, 200), noise(64, 300), noise(131, 77), noise(320, 200)]
  const answers = await Promise.all(pictures.map((pixels) => answersOf(network, pixels)))
  for (const [index, pixels] of pictures.entries())
    expect(furthest(answers[index] ?? [], await rightAnswers(pixels))).toBeLessThan(near)
})

test('memory grows to what the largest picture needs and no further', async () => {
  const orders: HelperOrder[] = []
  const network = await open(2, yunets, () => ({
    postMessage: (order) => orders.push(order),
  }))
  const [first] = orders
  if (first?.kind !== 'join') throw new Error('The helper was never asked to join')
  const bytes = () => first.memory.buffer.byteLength
  await answersOf(network, noise(640, 480))
  const grown = bytes()
  for (const size of [64, 640, 300, 480, 1, 512]) await answersOf(network, noise(size, 480))
  expect(bytes()).toBe(grown)
  await answersOf(network, noise(960, 640))
  expect(bytes()).toBeGreaterThan(grown)
})

test('a search that is stopped midway leaves the engine as it was', async () => {
  const detectors = new Map([['yunet', yunet(await open(2))] as const])
  const pixels = noise(64, 96)
  const raster = {
    photo: { width: 64, height: 96 },
    view: () => ({ size: pixels, unturned: pixels, scale: 1, pixels }),
  }
  const asked = { caution: 'moreCareful', onFaces: () => undefined } as const
  const whole = () => search(raster, detectors, { ...asked, isStopped: () => false })
  const before = await whole()
  expect(await search(raster, detectors, { ...asked, isStopped: () => true })).toBeNull()
  expect(await whole()).toEqual(before)
})

type Change = readonly [operator: string, change: Partial<Node>]

const unknownToYuNet: readonly Change[] = [
  ['Relu', { operator: 'Elu' }],
  ['Sigmoid', { operator: 'Tanh' }],
  ['Reshape', { operator: 'Flatten' }],
  ['Add', { operator: 'Mul' }],
  ['MaxPool', { operator: 'AveragePool' }],
  ['Conv', { attributes: [['group', 1]] }],
  ['Conv', { attributes: [['dilations', [2, 2]]] }],
  ['Conv', { attributes: [['strides', [2, 2]]] }],
  ['Conv', { attributes: [['pads', [0, 0, 0, 0]]] }],
  ['MaxPool', { attributes: [['kernel_shape', [3, 3]]] }],
  ['MaxPool', { attributes: [['strides', [1, 1]]] }],
  ['Resize', { attributes: [['mode', 'linear']] }],
  ['Resize', { attributes: [['nearest_mode', 'ceil']] }],
  ['Resize', { attributes: [['coordinate_transformation_mode', 'half_pixel']] }],
  ['Transpose', { attributes: [['perm', [0, 3, 1, 2]]] }],
]

const unknownToRetinaFace: readonly Change[] = [
  ['Sub', { operator: 'Add' }],
  ['Mul', { operator: 'Div' }],
  ['BatchNormalization', { operator: 'InstanceNormalization' }],
  ['BatchNormalization', { attributes: [['training_mode', 1]] }],
  ['Softmax', { operator: 'LogSoftmax' }],
  ['Softmax', { attributes: [['axis', 1]] }],
  ['Concat', { attributes: [['axis', 2]] }],
  ['Slice', { operator: 'Pad' }],
  ['Shape', { operator: 'Size' }],
  ['Transpose', { attributes: [['perm', [0, 1, 2, 3]]] }],
]

test.each([
  ...unknownToYuNet.map(([operator, change]) => ['YuNet', operator, change] as const),
  ...unknownToRetinaFace.map(([operator, change]) => ['RetinaFace', operator, change] as const),
])('what the engine does not know is refused: in %s %s as %o', async (kind, operator, change) => {
  const small = { YuNet: smallYuNet, RetinaFace: smallRetinaFace }[kind]
  const file = small((node) => {
    if (node.operator !== operator) return node
    const attributes = new Map([...node.attributes, ...(change.attributes ?? [])])
    return { ...node, ...change, attributes: [...attributes] }
  })
  await expect(open(1, { ...kinds[kind], file })).rejects.toThrow('does not know')
})

const without = (at: number) => (node: Node) => ({
  ...node,
  inputs: node.inputs.map((input, index) => (index === at ? 'missing' : input)),
})

const otherwise: Readonly<Record<string, (node: Node) => Node>> = {
  'scores laid side by side otherwise': (node) =>
    node.operator === 'Reshape' && !node.output.startsWith('face') ? without(1)(node) : node,
  'scores laid back otherwise': (node) =>
    node.operator === 'Reshape' && node.output.startsWith('face') ? without(1)(node) : node,
  'a part that begins elsewhere': (node) => (node.operator === 'Slice' ? without(1)(node) : node),
  'a part of another size': (node) => (node.operator === 'Shape' ? without(0)(node) : node),
}

test.each(Object.entries(otherwise))('and so are %s', async (_, change) => {
  const changed = open(1, { ...retinaFaces, file: smallRetinaFace(change) })
  await expect(changed).rejects.toThrow('does not know')
})

test('a file that is cut short anywhere is refused, and so is one that is no network', async () => {
  const file = smallYuNet()
  for (let end = 0; end < file.length; end += 97)
    await expect(open(1, { ...yunets, file: file.subarray(0, end) })).rejects.toThrow()
  const none = Uint8Array.from({ length: 500 }, (_, at) => at % 251)
  await expect(open(1, { ...yunets, file: none })).rejects.toThrow()
})

test('an input that cannot be halved often enough is refused', async () => {
  const network = await open(1)
  await expect(network(noise(40, 40), { width: 40, height: 40 })).rejects.toThrow('halved')
})
