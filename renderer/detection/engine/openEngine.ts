import type { Network, Ports } from '../detector.ts'
import { type Crew, crewOf, type Helper } from './crew.ts'
import { startKernels } from './kernels.ts'
import { layoutOf } from './layout.ts'
import { reach, sharedMemory } from './memory.ts'
import { graphOf } from './onnx.ts'
import { stackOf } from './stack.ts'
import { mostThreads, tableSize, writeTable } from './table.ts'
import { valuesOf } from './values.ts'
import { writeWeights } from './weights.ts'

export type Engine = {
  /** An ONNX file, and what goes into its network and comes out. */
  readonly file: Uint8Array
  readonly ports: Ports
  /** The kernels of `kernels/`, compiled. */
  readonly kernels: WebAssembly.Module
  /** Four at most. */
  readonly threads: number
  readonly hire: () => Helper
  /** How long a helper may take over its part before it counts as dead: thirty seconds if nothing is said. */
  readonly seconds?: number
}

/**
 * Makes a network of an ONNX file that our own kernels compute: YuNet's, RetinaFace's, and any that is built of the same layers.
 * Throws where the file holds anything else, so that another runtime can be asked.
 *
 * The file becomes layers (`onnx.ts`, `stack.ts`), their weights are packed into memory once (`packing.ts`), a picture's size
 * decides where everything lies (`layout.ts`), and the kernels read from a table what to do (`table.ts`, `kernels/`). A network
 * that once threw, because a helper died, is not to be asked again.
 */
export async function openEngine({
  file,
  ports,
  kernels,
  threads,
  hire,
  seconds = 30,
}: Engine): Promise<Network> {
  if (threads > mostThreads) throw new Error(`The engine has room for ${mostThreads} threads`)
  const stack = stackOf(graphOf(file), ports.input, ports.answers)
  const memory = sharedMemory()
  const { lead } = await startKernels(kernels, memory)
  const weights = writeWeights(memory, tableSize(stack), stack, ports.order)
  const crew = crewOf(threads, hire, kernels, memory)
  return async (pixels, size) => {
    await breath()
    const { data, width, height } = pixels
    const layout = layoutOf(stack, size, data.length, threads, weights.end)
    reach(memory, layout.end)
    new Uint8Array(memory.buffer, layout.picture, data.length).set(data)
    writeTable(memory, stack, layout, weights.of, { width, height }, threads)
    beginWork(memory, crew)
    lead(seconds)
    const answers = new Map(
      [...stack.answers].map(([name, answer]) => [name, valuesOf(answer, layout, memory)]),
    )
    return (name) => {
      const answer = answers.get(name)
      if (answer === undefined) throw new Error(`The network gave no ${name}`)
      return answer
    }
  }
}

/** Opens the table (its first word) before the helpers are called, so that none finds it closed. */
function beginWork(memory: WebAssembly.Memory, crew: Crew): void {
  Atomics.store(new Int32Array(memory.buffer, 0, 1), 0, 1)
  crew.callForHelp()
}

/** Lets messages in that came meanwhile, such as the wish to stop: the work itself holds the thread to its end. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
