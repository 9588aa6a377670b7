import type { Instant } from '../../core/day.ts'
import type { OperatorId } from '../../core/operator.ts'
import { isDueForErasure } from '../../core/register/retention.ts'
import { auditCutoff, isPhotoDue, isRunDue, mayRunByItself } from '../../core/retention.ts'
import { eraseOldLeavers } from '../acts/erasePupil.ts'
import { now, today } from '../clock.ts'
import { countBefore, shortenAudit } from '../db/audit/auditLog.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { settleDeleted } from '../db/tables/erasure.ts'
import { removePhoto } from '../db/tables/photos.ts'
import { listKnownPupils } from '../db/tables/register.ts'
import { listRemovals } from '../db/tables/removals.ts'
import {
  type Gone,
  keepRun,
  keptPhotos,
  keptPrints,
  readRetention,
} from '../db/tables/retention.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Vault } from '../vault/vault.ts'

/** Where what is due goes: the records, their log, and the files of photos. */
export type KeepingDesk = Pick<SignedIn, 'db'> & { readonly vault: Vault }

/** What would go if it ran now. */
export function dueNow({ db }: Pick<SignedIn, 'db'>): Gone {
  const { settings } = readRetention(db)
  const at = now()
  return {
    photos: keptPhotos(db).filter((photo) => isPhotoDue(photo, settings, at)).length,
    pupils: listKnownPupils(db).filter(({ standing }) =>
      isDueForErasure(standing.leftOn, settings.leaverYears, today()),
    ).length,
    entries: countBefore(db, auditCutoff(settings, at)),
  }
}

/** Once a day by itself, unless the computer's clock seems to have jumped; null where it did not run. */
export async function eraseDueDaily(desk: KeepingDesk): Promise<Gone | null> {
  const { ranAt } = readRetention(desk.db)
  const runs = isRunDue(ranAt, now()) && mayRunByItself(ranAt, now())
  return runs ? eraseDue(desk, null) : null
}

/**
 * Lets go of everything whose time is over: photos and their pictures, pupils who left long ago, and the oldest entries of
 * the log. Each kind is written down in the audit; `by` is null where the studio does it by itself.
 */
export async function eraseDue(desk: KeepingDesk, by: OperatorId | null): Promise<Gone> {
  const { db } = desk
  const at = now()
  const { settings } = readRetention(db)
  const photos = await letPhotosGo(desk, by, at)
  const pupils = eraseOldLeavers({ db, operator: { id: by } }, settings.leaverYears, today())
  const gone = db.write((write) => {
    const entries = shortenAudit(write, auditCutoff(settings, at))
    keepRun(write, at, { photos, pupils, entries })
    return { photos, pupils, entries }
  })
  settleDeleted(db)
  return gone
}

const grace = 86_400_000

/** First the records, then the files: a stop in between leaves files that nothing points at, and the next run takes them. */
async function letPhotosGo(
  { db, vault }: KeepingDesk,
  by: OperatorId | null,
  at: Instant,
): Promise<number> {
  const { settings } = readRetention(db)
  const due = db.write((write) => {
    const photos = keptPhotos(db).filter((photo) => isPhotoDue(photo, settings, at))
    for (const { id } of photos) removePhoto(write, id, at)
    if (photos.length > 0) write.audit(by, { kind: 'originalsPurged', photos: photos.length })
    return photos
  })
  for (const { original } of due) await vault.discard(original)
  const since = new Date(Date.parse(at) - settings.originalsDays * grace).toISOString()
  await vault.purge(new Date(Date.parse(at) - grace), wantedSince(db, since))
  return due.length
}

/** Everything that the records know of, by the SHA-256 of what was kept. */
export function everythingWanted(db: ReadableDatabase): ReadonlySet<string> {
  return wantedSince(db, '')
}

/** The originals that are kept or may still be brought back, and the finished pictures of posts since then. */
function wantedSince(db: ReadableDatabase, since: string): ReadonlySet<string> {
  const originals = [...keptPhotos(db), ...listRemovals(db)].map(({ original }) => original)
  return new Set([...originals, ...keptPrints(db, since)])
}
