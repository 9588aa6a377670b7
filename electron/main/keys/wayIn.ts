import { z } from 'zod'
import { newKeyPair } from './keyPair.ts'
import { openSealedKey, SealedKey, sealKey } from './sealedKey.ts'
import { wipe, wiping } from './wipe.ts'
import { hex, type ScryptCost, unwrap, WrappedKey, wrap } from './wrap.ts'

/** As the first versions made them: the secret opens the data key itself, so another data key needs the secret again. */
const DirectWay = z.strictObject({ kind: z.literal('direct'), key: WrappedKey }).readonly()

/** The secret opens a private key, and that one the data key: another data key can be sealed while its holder is away. */
const PairWay = z
  .strictObject({
    kind: z.literal('pair'),
    publicKey: hex(32),
    privateKey: WrappedKey,
    dataKey: SealedKey,
  })
  .readonly()
export type PairWay = z.infer<typeof PairWay>

/** From something that a person knows to the data key. */
export const WayIn = z.discriminatedUnion('kind', [DirectWay, PairWay])
export type WayIn = z.infer<typeof WayIn>

/** A new pair for this holder, locked with the secret, and the data key sealed to it. */
export async function makeWay(
  secret: string,
  holder: string,
  dataKey: Uint8Array,
  cost: ScryptCost,
): Promise<PairWay> {
  const pair = newKeyPair()
  const publicKey = Buffer.from(pair.publicKey).toString('hex')
  try {
    return {
      kind: 'pair',
      publicKey,
      privateKey: await wrap(pair.privateKey, secret, pairOf(holder, publicKey), cost),
      dataKey: sealKey(dataKey, pair.publicKey, holder),
    }
  } finally {
    wipe(pair.privateKey)
  }
}

/** The data key; null where the secret or the holder is another, or a single bit was changed. */
export async function openWay(
  way: WayIn,
  secret: string,
  holder: string,
): Promise<Uint8Array | null> {
  if (way.kind === 'direct') return unwrap(way.key, secret, holder)
  const privateKey = await unwrap(way.privateKey, secret, pairOf(holder, way.publicKey))
  if (privateKey === null) return null
  return wiping(privateKey, (key) => openSealedKey(way.dataKey, key, holder))
}

/** The same secret leads to another data key from now on. */
export function leadTo(way: PairWay, dataKey: Uint8Array, holder: string): PairWay {
  const publicKey = Buffer.from(way.publicKey, 'hex')
  return { ...way, dataKey: sealKey(dataKey, publicKey, holder) }
}

/** What a wrapped private key is bound to: neither can it be taken for a data key, nor another public key put beside it. */
function pairOf(holder: string, publicKey: string): string {
  return JSON.stringify(['private key', holder, publicKey])
}
