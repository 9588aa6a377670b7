import * as ort from 'onnxruntime-web/wasm'
import type { Network } from './detector.ts'

/** Makes a network of the bytes of an ONNX file, run by WASM with threads where the page may have them. */
export async function openNetwork(bytes: Uint8Array, wasm: string): Promise<Network> {
  ort.env.wasm.wasmPaths = wasm
  ort.env.wasm.numThreads = threads()
  ort.env.logLevel = 'error'
  const session = await ort.InferenceSession.create(bytes, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  })
  return async (input, planes) => {
    const shape = [1, 3, planes.height, planes.width]
    const answer = await session.run({
      [input]: new ort.Tensor('float32', planes.values, shape),
    })
    return (output) => valuesOf(answer[output], output)
  }
}

function valuesOf(tensor: ort.Tensor | undefined, output: string) {
  if (tensor === undefined || !(tensor.data instanceof Float32Array))
    throw new Error(`The network gave no ${output}`)
  return { shape: tensor.dims, values: tensor.data }
}

/** Four threads at most: more brings little, and the window needs the rest. */
function threads(): number {
  return crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1
}
