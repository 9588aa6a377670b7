// What every start has in common: the Electron program, the system libraries, the models, a display, and a child.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { display } from './display.mjs'
import { electronBinary } from './electronBinary.mjs'
import { ensureSystemPackages } from './systemPackages.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A studio under test mostly waits for the next press: two of them hardly get in each other's way on two cores. */
export const specsAtOnce = Math.min(4, availableParallelism())

/**
 * Finds Electron and makes the machine ready for it; the variables lead every tool to the same program.
 * @param {number} [displays] how many studios are to be shown side by side
 */
export async function prepare(displays = 1) {
  const { folder, program } = electronBinary()
  ensureSystemPackages(program)
  const { env, stop } = await display(displays)
  return {
    program,
    stop,
    env: {
      ...env,
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      STUDIO_ELECTRON: program,
    },
  }
}

/**
 * Runs a program to its end, passing on what it prints; answers with its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
export function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 1))
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.once(signal, () => child.kill(signal))
    }
  })
}

/**
 * Runs a script on Electron's own Node: the one runtime in which the studio's code runs and is tested.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export function runOnElectron(program, args, env) {
  return run(program, args, {
    ...env,
    ELECTRON_RUN_AS_NODE: '1',
    NODE_NO_WARNINGS: '1',
  })
}

/**
 * Bundles a script of e2e so that plain Node runs it: Playwright cannot start Electron from Electron's own Node.
 * @param {string} entry
 */
export async function bundle(entry) {
  const { build: bundleWith } = await import('vite')
  const outDir = join(root, 'out/e2e')
  await bundleWith({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  })
  return join(outDir, `${entry.split('/').at(-1)?.replace(/\.ts$/, '')}.js`)
}

/** Builds the app into `out/`. @param {Record<string, string>} env */
export async function build(env) {
  for (const script of ['models.mjs', 'kernels.mjs']) {
    const code = await run(process.execPath, [join(root, 'electron/runtime', script)], env)
    if (code !== 0) return code
  }
  return run(
    process.execPath,
    [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    env,
  )
}
