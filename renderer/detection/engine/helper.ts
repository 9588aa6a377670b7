import type { HelperOrder } from './crew.ts'
import { type Kernels, startKernels } from './kernels.ts'

let help: Promise<() => void> | null = null

self.addEventListener('message', (event: MessageEvent<HelperOrder>) => {
  const order = event.data
  if (order.kind === 'join') help = join(order)
  else void help?.then((work) => work())
})

async function join({ kernels, memory, thread }: Extract<HelperOrder, { kind: 'join' }>) {
  const own: Kernels = await startKernels(kernels, memory)
  return () => own.help(thread)
}
