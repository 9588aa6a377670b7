import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { defaultClientConditions } from 'vite'

export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: {
          index: 'electron/main/index.ts',
          darkroom: 'electron/darkroom/index.ts',
          clerk: 'electron/clerk/index.ts',
          proofreader: 'electron/proofreader/index.ts',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload must be one CommonJS file.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    worker: { format: 'es' },
    // The detectors' WebAssembly is laid out once, beside the weights, by electron/runtime/models.mjs.
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    build: {
      rollupOptions: { input: { index: 'renderer/index.html' } },
      assetsInlineLimit: 0,
    },
  },
})
