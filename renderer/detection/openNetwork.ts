import { compiled } from './compiled.ts'
import type { Network, Ports } from './detector.ts'
import { openEngine } from './engine/openEngine.ts'
import { type Backend, openOnnxRuntime, threads } from './onnxRuntime.ts'
import { untilItFails } from './untilItFails.ts'

/**
 * Makes a network of the bytes of an ONNX file. Our own engine computes YuNet, in half of ONNX Runtime's time; networks of other
 * layers, processors without relaxed SIMD and graphics processors are left to ONNX Runtime, which knows all of them.
 */
export async function openNetwork(
  file: Uint8Array,
  ports: Ports,
  wasm: string,
  backend: Backend,
): Promise<Network> {
  const open = () => openOnnxRuntime(file, ports, wasm, backend)
  const own = backend === 'wasm' ? await ownEngine(file, ports, wasm).catch(() => null) : null
  return own === null ? open() : untilItFails(own, open)
}

async function ownEngine(file: Uint8Array, ports: Ports, wasm: string): Promise<Network> {
  const kernels = await compiled('engine', wasm)
  const hire = () => new Worker(new URL('./engine/helper.ts', import.meta.url), { type: 'module' })
  return openEngine({ file, ports, kernels, threads: threads(), hire })
}
