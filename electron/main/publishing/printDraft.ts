import type { Failure } from '../../contract/failure.ts'
import { ruleOf } from '../../core/blocker.ts'
import { type ClearedDraft, clear } from '../../core/clearance.ts'
import type { DraftId } from '../../core/draft.ts'
import type { Proofreading, Records } from '../../core/records.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { today } from '../clock.ts'
import { originalOf } from '../db/tables/photos.ts'
import { gatherDraft } from '../db/tables/postDrafts.ts'
import type { FinishedPrint } from './finishedPrint.ts'
import { gather, type RecordsReading } from './gather.ts'
import { type Order, orderKeyOf, ordersOf } from './orders.ts'
import type { Printing } from './printing.ts'
import { schoolWordsIn } from './schoolWords.ts'

/** Prints and proves each photo of a draft that clears; any other draft is refused with every reason. */
export async function printDraft(
  desk: Printing,
  id: DraftId,
): Promise<Result<readonly FinishedPrint[], Failure>> {
  await proofreadDraft(desk, id)
  const decided = decideToClear(desk, id)
  if (!decided.ok) return decided
  const prints: FinishedPrint[] = []
  for (const order of ordersOf(decided.value.draft, decided.value.records)) {
    const printed = await printOne(desk, order)
    if (!printed.ok) return printed
    prints.push(printed.value)
  }
  return ok(prints)
}

/** Has the saved words read by the proofreader, unless these very words have been. */
export async function proofreadDraft(
  desk: RecordsReading,
  id: DraftId,
): Promise<Result<Proofreading, Failure>> {
  const draft = gatherDraft(desk.db, id)
  if (draft === null) return refused({ kind: 'notNow' })
  return ok(await desk.proofreading.check(draft, schoolWordsIn(desk.db, draft)))
}

/** The decision about the saved draft, from records read at this moment. A no is remembered. */
export function decideToClear(
  desk: RecordsReading,
  id: DraftId,
): Result<{ readonly draft: ClearedDraft; readonly records: Records }, Failure> {
  const gathered = gather(desk, id)
  if (gathered === null) return refused({ kind: 'notNow' })
  const cleared = clear(gathered.draft, gathered.records, today())
  if (cleared.ok) return ok({ draft: cleared.value, records: gathered.records })
  const rules = cleared.error.map(ruleOf).filter((rule) => rule !== 'studio')
  desk.db.write((write) =>
    write.audit(desk.operator.id, {
      kind: 'refused',
      draft: id,
      blockers: [...new Set(cleared.error.map(({ kind }) => kind))],
      rules: [...new Set(rules)],
    }),
  )
  return refused({ kind: 'notCleared', blockers: cleared.error })
}

async function printOne(desk: Printing, order: Order): Promise<Result<FinishedPrint, Failure>> {
  const key = orderKeyOf(order)
  const before = desk.finished.get(key)
  if (before !== undefined) return ok(before)
  const original = originalOf(desk.db, order.photo.id)
  const bytes = original === null ? null : await desk.vault.fetch(original)
  if (bytes === null || !bytes.ok) return refused({ kind: 'photoGone' })
  const printed = await desk.darkroom.print(bytes.value, order.request)
  if (!printed.ok) return refused({ kind: 'notProved' })
  const { jpeg, sha256, size, proof } = printed.value
  const photo = order.photo.id
  desk.db.write((write) =>
    write.audit(desk.operator.id, {
      kind: 'printed',
      photo,
      sha256,
      proof: 'identical',
      faces: order.request.faces.length,
    }),
  )
  const finished: FinishedPrint = {
    order: key,
    print: { photo, sha256, size, bytes: jpeg.length, proofMilliseconds: proof.milliseconds },
  }
  desk.finished.set(key, finished)
  desk.prints.set(sha256, jpeg)
  return ok(finished)
}
