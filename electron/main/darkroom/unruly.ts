import { DarkroomRequest } from '../../contract/darkroom.ts'

/** A darkroom that misbehaves as the first byte of a file tells it to, for the tests of the port. */
process.on('message', (message) => {
  const { job, bytes } = DarkroomRequest.parse(message)
  const behave = behaviours[bytes[0] ?? 0]
  behave?.(job)
})

const hoard: Uint8Array[] = []

const behaviours: readonly ((job: number) => void)[] = [
  (job) => process.send?.({ kind: 'refused', job, refusal: { kind: 'notAPhoto' } }),
  () => {
    for (;;) Math.random()
  },
  () => process.exit(3),
  () => {
    setInterval(() => hoard.push(new Uint8Array(40_000_000).fill(1)), 10)
  },
  (job) => process.send?.({ kind: 'developed', job, developed: { size: 'large' } }),
  (job) => process.send?.({ kind: 'refused', job: job + 1, refusal: { kind: 'notAPhoto' } }),
]
