/** Kernels of ours, `engine` or `resampling`, from the folder that the WASM files are served from. */
export function compiled(name: 'engine' | 'resampling', wasm: string): Promise<WebAssembly.Module> {
  return WebAssembly.compileStreaming(fetch(new URL(`${name}.wasm`, wasm)))
}
