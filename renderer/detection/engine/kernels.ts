/** What `kernels/index.ts` exports. */
export type Kernels = {
  /** Throws when nobody got any further for so many seconds: a helper is dead. */
  readonly lead: (seconds: number) => void
  readonly help: (thread: number) => void
}

/** The kernels, at work in a memory. */
export async function startKernels(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
): Promise<Kernels> {
  const { lead, help } = (await WebAssembly.instantiate(module, { env: { memory } })).exports
  if (typeof lead !== 'function' || typeof help !== 'function')
    throw new Error('These are not our kernels')
  return { lead: (seconds) => lead(seconds), help: (thread) => help(thread) }
}
