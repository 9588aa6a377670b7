import type { InferenceSession, Tensor } from 'onnxruntime-web'
import type { Network, Ports } from './detector.ts'
import { planesOf } from './planes.ts'

/** What computes: WASM with SIMD and threads, which is everywhere, or a graphics processor. */
export type Backend = 'wasm' | 'webgpu'

/** Makes a network of the bytes of an ONNX file, which ONNX Runtime computes. */
export async function openOnnxRuntime(
  bytes: Uint8Array,
  ports: Ports,
  wasm: string,
  backend: Backend,
): Promise<Network> {
  const ort = backend === 'wasm' ? await ortOnWasm(wasm) : await ortOnGraphics(wasm)
  const session = await ort.InferenceSession.create(bytes, {
    executionProviders: [backend],
    graphOptimizationLevel: 'all',
    // Errors only: a network of any size warns each time that its answer has another size than the one written down.
    logSeverityLevel: 3,
  })
  return async (pixels, size) => {
    const shape = [1, 3, size.height, size.width]
    const { values } = planesOf(pixels, ports.order, size)
    const answer = await session.run({ [ports.input]: new ort.Tensor('float32', values, shape) })
    return (name) => valuesOf(answer, name)
  }
}

async function ortOnWasm(wasm: string) {
  const ort = await import('onnxruntime-web/wasm')
  ort.env.wasm.wasmPaths = wasm
  ort.env.wasm.numThreads = threads()
  ort.env.logLevel = 'error'
  return ort
}

async function ortOnGraphics(wasm: string) {
  const ort = await import('onnxruntime-web/webgpu')
  ort.env.wasm.wasmPaths = wasm
  ort.env.wasm.numThreads = 1
  ort.env.logLevel = 'error'
  return ort
}

function valuesOf(answer: InferenceSession.OnnxValueMapType, output: string) {
  const tensor: Tensor | undefined = answer[output]
  if (tensor === undefined || !(tensor.data instanceof Float32Array))
    throw new Error(`The network gave no ${output}`)
  return { shape: tensor.dims, values: tensor.data }
}

/** Four threads at most: more brings little, and the window needs the rest. */
export function threads(): number {
  return crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1
}
