import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { build, defaultClientConditions } from 'vite'
import { root } from '../../root.ts'

/** The bench page, open in the real Electron under the studio's scheme, content policy and headers. */
export type BenchWindow = {
  readonly page: Page
  /** Where the page may fetch a photo. */
  readonly urlOf: (photo: string) => string
  /** The most memory that all of its processes but main held, so far, in megabytes. */
  readonly peakMemory: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Builds the page from the very code that ships and opens it. */
export async function openBenchWindow(photos: readonly string[]): Promise<BenchWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'detect-bench-'))
  await buildPage(join(folder, 'page'))
  await buildShell(join(folder, 'shell'))
  const urls = new Map(photos.map((photo, index) => [photo, idOf(index)]))
  const list = Object.fromEntries([...urls].map(([photo, id]) => [id, photo]))
  writeFileSync(join(folder, 'photos.json'), JSON.stringify(list))
  const app = await launch(folder)
  const page = await app.firstWindow()
  await page.waitForSelector('[data-ready]', { state: 'attached', timeout: 60_000 })
  return {
    page,
    urlOf: (photo) => `app://studio/photo/${urls.get(photo)}/screen.jpg`,
    peakMemory: () => peakMemory(app),
    close: async () => {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(root, 'e2e/bench/detect'),
    publicDir: join(root, 'renderer/public'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    build: {
      outDir,
      target: 'esnext',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: join(root, 'e2e/bench/detect/page.html') },
    },
  })
}

/** As one CommonJS file, like the studio's own main: it must have run before Electron is ready. */
async function buildShell(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      ssr: join(root, 'e2e/bench/detect/shell.ts'),
      rollupOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'shell.cjs' },
      },
    },
  })
}

function launch(folder: string): Promise<ElectronApplication> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return _electron.launch({
    // No executablePath: Playwright then holds the app back until it listens.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      join(folder, 'shell/shell.cjs'),
      join(folder, 'page'),
      join(folder, 'photos.json'),
    ],
    env: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    timeout: 120_000,
  })
}

async function peakMemory(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: electron }) => electron.getAppMetrics())
  const kilobytes = metrics
    .filter((metric) => metric.type !== 'Browser')
    .reduce((sum, metric) => sum + metric.memory.peakWorkingSetSize, 0)
  return Math.round(kilobytes / 1024)
}

function idOf(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
}
