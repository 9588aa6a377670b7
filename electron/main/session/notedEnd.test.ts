import { expect, test } from 'vitest'
import { readAnchor } from '../db/audit/anchor.ts'
import { readHead } from '../db/audit/auditLog.ts'
import { head } from '../testing/scratchStaff.ts'
import { studioOfThree } from '../testing/scratchStudio.ts'

test('P15: whatever an act writes into the log is noted outside the records when its answer goes out', async () => {
  const { studio, files, signIn, key } = await studioOfThree()
  const { db } = await signIn(head.id)
  const dataKey = Buffer.from(await key(), 'hex')
  const notedEnd = async () => {
    await studio.noted()
    const found = await readAnchor(files.anchor, dataKey)
    return found.kind === 'sound' ? found.anchor.hash : found.kind
  }
  for (let act = 0; act < 3; act += 1) {
    db.write((write) => write.audit(head.id, { kind: 'locked' }))
    expect(await notedEnd()).toBe(readHead(db).hash)
  }
  await studio.lock()
  await studio.ended()
})
