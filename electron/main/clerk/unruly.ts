import { ClerkRequest } from '../../contract/clerk.ts'

/** A clerk that misbehaves as the first byte of a file tells it to, for the tests of the port. */
process.on('message', (message) => {
  const request = ClerkRequest.parse(message)
  const behave = request.kind === 'take' ? behaviours[request.bytes[0] ?? 0] : undefined
  behave?.()
})

const hoard: Uint8Array[] = []

const behaviours: readonly (() => void)[] = [
  () => process.send?.({ kind: 'refused', job: 0, refusal: { kind: 'notATable' } }),
  () => {
    for (;;) Math.random()
  },
  () => process.exit(3),
  () => {
    setInterval(() => hoard.push(new Uint8Array(40_000_000).fill(1)), 10)
  },
]
