/** What a helper is told: once with what it works, then each time that there is work. */
export type HelperOrder =
  | {
      readonly kind: 'join'
      readonly kernels: WebAssembly.Module
      readonly memory: WebAssembly.Memory
      readonly thread: number
    }
  | { readonly kind: 'help' }

/** A worker that runs `helper.ts`. */
export type Helper = { readonly postMessage: (order: HelperOrder) => void }

export type Crew = { readonly threads: number; readonly callForHelp: () => void }

/**
 * This thread and as many helpers as bring it to `threads`. They share the memory and take rows as they are free; nobody waits for
 * one that is still starting, or never does.
 */
export function crewOf(
  threads: number,
  hire: () => Helper,
  kernels: WebAssembly.Module,
  memory: WebAssembly.Memory,
): Crew {
  const helpers = Array.from({ length: threads - 1 }, (_, index) => {
    const helper = hire()
    helper.postMessage({ kind: 'join', kernels, memory, thread: index + 1 })
    return helper
  })
  return {
    threads,
    callForHelp: () => {
      for (const helper of helpers) helper.postMessage({ kind: 'help' })
    },
  }
}
