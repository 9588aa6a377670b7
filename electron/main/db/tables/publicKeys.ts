import { z } from 'zod'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

const Row = z.strictObject({ holder: z.string(), publicKey: z.string() })

/** The public keys that the data key can be sealed to, by holder: an operator's id, or the printed code. */
export function readPublicKeys(db: ReadableDatabase): ReadonlyMap<string, string> {
  const rows = db.prepare('SELECT holder, public_key AS publicKey FROM public_keys').all()
  return new Map(
    rows.map((row) => Row.parse(row)).map(({ holder, publicKey }) => [holder, publicKey]),
  )
}

/** Keeps the public key of a pair that has just been made or opened here: no other is ever kept. */
export function keepPublicKey(db: WritableDatabase, holder: string, publicKey: string): void {
  db.prepare(
    `INSERT INTO public_keys (holder, public_key) VALUES (?, ?)
     ON CONFLICT (holder) DO UPDATE SET public_key = excluded.public_key`,
  ).run(holder, publicKey)
}

export function forgetPublicKey(db: WritableDatabase, holder: string): void {
  db.prepare('DELETE FROM public_keys WHERE holder = ?').run(holder)
}
