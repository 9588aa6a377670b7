import type { Failure } from '../../contract/failure.ts'
import type { OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { type ConnectWay, openAccountOffice } from '../accounts/accountOffice.ts'
import { openAccountPictures } from '../accounts/accountPictures.ts'
import { openBackupOffice } from '../backup/backupOffice.ts'
import type { Clerk } from '../clerk/clerk.ts'
import type { Darkroom } from '../darkroom/darkroom.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { openRecords } from '../db/openRecords.ts'
import { readFormerKeys } from '../db/tables/formerKeys.ts'
import { findOperator, listOperators } from '../db/tables/operators.ts'
import { keepPublicKey } from '../db/tables/publicKeys.ts'
import { waitingPosts } from '../db/tables/waitingPosts.ts'
import { createOffers } from '../files/offers.ts'
import { openAuditKeeper } from '../history/auditKeeper.ts'
import { finishKeyChange } from '../keyChange/finishKeyChange.ts'
import { openKeyRing } from '../keys/keyRing.ts'
import { practiceCost, realCost } from '../keys/wrap.ts'
import type { Log } from '../log.ts'
import { openRemovals } from '../photos/removals.ts'
import { type LateNotes, lateNotes } from '../posting/lateNotes.ts'
import type { LinkTo, LinkToUser } from '../posting/linkTo.ts'
import type { Pace } from '../posting/pace.ts'
import type { XAccounts } from '../posting/xAccounts.ts'
import type { Proofreader } from '../proofreader/proofreader.ts'
import { openPostOffice } from '../publishing/postOffice.ts'
import { createProofreadingDesk } from '../publishing/proofreading.ts'
import { noteOnce } from '../publishing/tallyAside.ts'
import { emptyImportTray } from '../register/importTray.ts'
import { openReviewRoom } from '../reviews/reviewRoom.ts'
import { clearLeftovers } from '../school/folders.ts'
import type { Patience } from '../school/patience.ts'
import { failureOf } from '../school/refusals.ts'
import type { SchoolFiles } from '../school/schoolFiles.ts'
import { openVault } from '../vault/vault.ts'
import type { Desk } from './desk.ts'
import { keepWaiting } from './waitingFile.ts'

/** What every desk shares: the processes beside main, and the way to X. */
export interface Services {
  readonly darkroom: Darkroom
  readonly clerk: Clerk
  readonly proofreader: Proofreader
  /** The school's X, or practice X; the tokens of each account are in the records. */
  readonly x: (db: OpenRecords, closing: AbortSignal, late: LateNotes) => XAccounts
  readonly connectWay: ConnectWay
  /** How long X is waited for. */
  readonly pace: Pace
  /** The bytes of a profile picture that X has named; null where they cannot be had. */
  readonly fetchPicture: (url: string, closing: AbortSignal) => Promise<Uint8Array | null>
  /** True where accounts need no signing in. */
  readonly practice: boolean
  readonly linkTo: LinkTo
  readonly linkToUser: LinkToUser
  readonly log: Log
  /** Called after something was erased. */
  readonly recordsChanged: () => void
  /** Called after each step of a post. */
  readonly postsChanged: () => void
}

/** Opens the records with the data key that signing in has unlocked, for an operator whom the records know. */
export async function openDesk(
  files: SchoolFiles,
  dataKey: Uint8Array,
  operatorId: OperatorId,
  services: Services,
  patience: Patience,
): Promise<Result<Desk, Failure>> {
  await finishKeyChange(files)
  const opened = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
  if (!opened.ok) return refused(failureOf(opened.error))
  const db = opened.value
  const operator = findOperator(db, operatorId)
  if (operator === null) {
    db.close()
    return refused({ kind: 'notAllowed' })
  }
  await clearLeftovers(files.folder)
  const { practice } = services
  const cost = practice ? practiceCost : realCost
  const keys = openKeyRing(files.keys, dataKey, cost, (holder, publicKey) => {
    // Where the desk was locked meanwhile, the pair counts from its next use on.
    if (db.open) db.write((write) => keepPublicKey(write, holder, publicKey))
  })
  await keys.keepOnly(new Set(listOperators(db).map(({ id }) => id)))
  const vault = await openVault(files.vault, dataKey, readFormerKeys(db))
  const proofreading = createProofreadingDesk(services.proofreader)
  const closing = new AbortController()
  const late = lateNotes(db, () => openRecords(files.records, dataKey, { ifMissing: 'refuse' }))
  const x = services.x(db, closing.signal, late)
  const lastRead: Desk['lastRead'] = { records: null }
  const { darkroom } = services
  const fetchPicture = (url: string) => services.fetchPicture(url, closing.signal)
  const pictures = openAccountPictures({ db, darkroom, x, fetchPicture })
  const audit = await openAuditKeeper(files, db, dataKey, () => {
    keepWaiting(files.waiting, waitingPosts(db))
    services.postsChanged()
  })
  db.whenAuditGrows(() => void audit.anchor().catch(services.log.unexpected))
  const removals = openRemovals({ db, vault, operator, log: services.log })
  // What a studio that died had removed goes in the name of who removed it.
  await removals.settle()
  return ok({
    operator,
    db,
    vault,
    darkroom: services.darkroom,
    clerk: services.clerk,
    proofreading,
    offers: createOffers(),
    noteUnreadable: noteOnce(services.log),
    lastRead,
    removals,
    importTray: emptyImportTray(),
    postOffice: openPostOffice({
      db,
      vault,
      operator,
      proofreading,
      lastRead,
      ...services,
      x,
      keepWaiting: (waiting) => keepWaiting(files.waiting, waiting),
      closing: closing.signal,
    }),
    accounts: openAccountOffice({
      db,
      operator,
      x,
      pictures,
      way: services.connectWay,
      practice: services.practice,
      closing: closing.signal,
    }),
    linkTo: services.linkTo,
    backups: openBackupOffice({ db, dataKey, files, operator, practice }),
    keys,
    patience,
    reviewing: openReviewRoom({ ...services, x, fetchPicture }),
    finished: new Map(),
    prints: new Map(),
    closing,
    late,
    audit,
  })
}
