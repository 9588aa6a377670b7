import type { Page } from 'playwright'

/** All that the page's JavaScript still holds after a garbage collection, as the text of a heap snapshot. */
export async function heapOf(page: Page): Promise<string> {
  const inspector = await page.context().newCDPSession(page)
  const chunks: string[] = []
  inspector.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await inspector.send('HeapProfiler.enable')
  await inspector.send('HeapProfiler.collectGarbage')
  await inspector.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await inspector.detach()
  return chunks.join('')
}

/** How many times a word stands in a text. */
export function timesIn(text: string, word: string): number {
  return text.split(word).length - 1
}
