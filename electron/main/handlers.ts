import type { Failure } from '../contract/failure.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { readPhotoHistory } from './db/photoDrafts.ts'
import { listPhotos } from './db/photos.ts'
import { readSavedWords } from './db/savedWords.ts'
import type { Desktop } from './desktop.ts'
import { savePageAsPdf } from './files/savePageAsPdf.ts'
import {
  answerLogDoubt,
  compareHead,
  listLog,
  readLogAnew,
  readLogState,
  saveLogTable,
} from './history/log.ts'
import {
  openIncidentOnX,
  readIncidents,
  reportIncident,
  stateIncident,
} from './incidents/incidentLog.ts'
import type { Handlers } from './ipc/serve.ts'
import { eraseDueNow, readKeeping, saveKeeping } from './keeping/keeping.ts'
import { addPhoto } from './photos/addPhoto.ts'
import { keepEvidence } from './photos/keepEvidence.ts'
import { savePhotoDraft } from './photos/savePhotoDraft.ts'
import { readPolicy, recordPolicy, setReviewDays } from './policy/policyOffice.ts'
import type { PreferencesFile } from './preferences.ts'
import {
  cancelPost,
  lookAgain,
  namePost,
  openPost,
  settlePost,
  takeDown,
  tryAgain,
} from './publishing/afterwards.ts'
import {
  approveWaiting,
  sendBackWaiting,
  withdrawWaiting,
} from './publishing/approval/approveWaiting.ts'
import { approvePost } from './publishing/approvePost.ts'
import { confirm } from './publishing/confirm.ts'
import { blankInHand, draftInHand } from './publishing/draftInHand.ts'
import { discardDraft, listPostsInMaking, takeUpDraft } from './publishing/drafts.ts'
import { recordsFor } from './publishing/gather.ts'
import { pausePosting, readPosting, resumePosting } from './publishing/pausing.ts'
import { listPostSummaries } from './publishing/postSummary.ts'
import { printDraft, proofreadDraft } from './publishing/printDraft.ts'
import { reopenPost } from './publishing/reopenPost.ts'
import { saveWords } from './publishing/saveWords.ts'
import { setThinkingSeconds } from './publishing/setThinkingSeconds.ts'
import { wrongPhoto } from './publishing/wrongPhoto.ts'
import { keepSavedWords, listHandlesAnew } from './records/keepSavedWords.ts'
import { recordConsent } from './records/recordConsent.ts'
import { saveSettings } from './records/saveSettings.ts'
import { registerHandlers } from './register/registerHandlers.ts'
import { readPostStory } from './reports/postStory.ts'
import { readTermReport, saveTermTable } from './reports/termReport.ts'
import { reviewHandlers } from './reviews/handlers.ts'
import { atDeskOf } from './session/atDesk.ts'
import type { Desk } from './session/desk.ts'
import type { Studio } from './session/studio.ts'
import { addOperator, changeOperator, removeOperatorFor } from './staff/changeStaff.ts'
import { listStaff } from './staff/listStaff.ts'
import { changeMyPassphrase, newRecoveryCode, resetPassphrase } from './staff/passphrases.ts'
import { readRecordsKey, wishForNewKey } from './staff/recordsKey.ts'
import { setApproverRule } from './staff/setApproverRule.ts'
import { readWeek } from './week/readWeek.ts'

/** Every channel and the function that answers it, one line each. */
export function handlersFor(
  studio: Studio,
  desktop: Desktop,
  preferences: PreferencesFile,
): Handlers {
  const atDesk = atDeskOf(studio)
  const recordsNow = (desk: Desk) => ok(recordsFor(desk, draftInHand(desk.db)))
  const thenRecords = (desk: Desk, done: Result<null, Failure>) =>
    done.ok ? recordsNow(desk) : done

  /** A changed key has put another desk in the place of the one that was asked. */
  const afterwards = <T>(work: (desk: Desk) => T) => {
    const desk = studio.desk()
    return desk === null ? refused({ kind: 'locked' as const }) : work(desk)
  }

  return {
    status: () => studio.status(),
    openPractice: () => studio.openPractice(),
    leavePractice: () => studio.leavePractice(),
    setUpSchool: (input) => studio.setUpSchool(input),
    signIn: (input) => studio.signIn(input),
    recover: (input) => studio.recover(input),
    lock: () => studio.lock(),
    chooseBackup: async () => studio.offerBackup(await desktop.chooseFolder('restore')),
    restoreBackup: (input) => studio.restoreBackup(input),

    readPreferences: () => ok(preferences.read()),
    keepPreferences: async (input) => {
      await preferences.keep(input)
      return ok({})
    },

    chooseFiles: atDesk(async (desk) => ok(desk.offers.offer(await desktop.chooseFiles()))),
    choosePhotoFolder: atDesk(async (desk) =>
      ok(desk.offers.offer(await desktop.chooseFolder('photos').then(oneOrNone))),
    ),
    offerFiles: atDesk((desk, { paths }) => ok(desk.offers.offer(paths))),
    addPhoto: atDesk((desk, { offer }) => addPhoto(desk, offer)),
    listPhotos: atDesk((desk) => ok(listPhotos(desk.db))),
    removePhotos: atDesk((desk, { photos }) => desk.removals.remove(photos)),
    bringBackPhotos: atDesk((desk, { photos }) => desk.removals.bringBack(photos)),
    keepEvidence: atDesk((desk, input) => keepEvidence(desk, input)),
    loadPhotoDraft: atDesk((desk, { photo }) => ok(readPhotoHistory(desk.db, photo))),
    savePhotoDraft: atDesk((desk, input) => savePhotoDraft(desk, input)),

    loadPostDraft: atDesk((desk) => ok(draftInHand(desk.db))),
    listPostDrafts: atDesk((desk) => ok(listPostsInMaking(desk))),
    startPostDraft: atDesk((desk) => ok(blankInHand(desk.db))),
    takeUpPostDraft: atDesk((desk, { draft }) => takeUpDraft(desk, draft)),
    discardPostDraft: atDesk((desk, { draft }) => discardDraft(desk, draft)),
    savePostDraft: atDesk((desk, input) => saveWords(desk, input)),
    readRecords: atDesk(recordsNow),
    proofread: atDesk((desk, { draft }) => proofreadDraft(desk, draft)),
    readSavedWords: atDesk((desk) => ok(readSavedWords(desk.db))),
    replaceSavedWords: atDesk((desk, saved) => keepSavedWords(desk, saved)),
    replaceHandles: atDesk((desk, { handles }) =>
      thenRecords(desk, listHandlesAnew(desk, handles)),
    ),
    confirm: atDesk((desk, { statement }) => thenRecords(desk, confirm(desk, statement))),
    printDraft: atDesk(async (desk, { draft }) => {
      const printed = await printDraft(desk, draft)
      return printed.ok ? ok(printed.value.map(({ print }) => print)) : printed
    }),
    post: atDesk((desk, input) => approvePost(desk, input)),

    listPosts: atDesk((desk) => ok(listPostSummaries(desk.db, desk.linkTo))),
    settlePost: atDesk((desk, { post, found }) => settlePost(desk, post, found)),
    namePost: atDesk((desk, { post, address }) => namePost(desk, post, address)),
    lookAgainPost: atDesk((desk, { post }) => lookAgain(desk, post)),
    tryAgainPost: atDesk((desk, { post }) => tryAgain(desk, post)),
    cancelPost: atDesk((desk, { post }) => cancelPost(desk, post)),
    reopenPost: atDesk((desk, { post }) => reopenPost(desk, post)),
    takeDown: atDesk((desk, { post }) => takeDown(desk, post)),
    openPost: atDesk((desk, { post }) => openPost(desk, post, desktop.openLink)),
    wrongPhoto: atDesk((desk, { post }) => wrongPhoto(desk, post)),

    setApproverRule: atDesk((desk, input) => thenRecords(desk, setApproverRule(desk, input))),
    approveWaiting: atDesk((desk, input) => approveWaiting(desk, input)),
    sendBackWaiting: atDesk((desk, input) => sendBackWaiting(desk, input)),
    withdrawWaiting: atDesk((desk, { post }) => withdrawWaiting(desk, post)),

    readPosting: atDesk((desk) => ok(readPosting(desk))),
    pausePosting: atDesk((desk) => ok(pausePosting(desk, 'asked'))),
    resumePosting: atDesk((desk) => resumePosting(desk)),
    setThinkingSeconds: atDesk((desk, input) => thenRecords(desk, setThinkingSeconds(desk, input))),

    listIncidents: atDesk((desk) => ok(readIncidents(desk))),
    reportIncident: atDesk((desk, input) => reportIncident(desk, input)),
    stateIncident: atDesk((desk, input) => stateIncident(desk, input)),
    openIncidentOnX: atDesk((desk, input) => openIncidentOnX(desk, input, desktop.openLink)),
    readPolicy: atDesk((desk) => ok(readPolicy(desk))),
    recordPolicy: atDesk((desk, input) => recordPolicy(desk, input)),
    setReviewDays: atDesk((desk, input) => setReviewDays(desk, input)),
    readWeek: atDesk((desk) => ok(readWeek(desk))),

    listConnections: atDesk((desk) => ok(desk.accounts.list())),
    saveClientId: atDesk((desk, { clientId }) => desk.accounts.saveClientId(clientId)),
    connectAccount: atDesk((desk, { account }) => desk.accounts.connect(account, desktop.openLink)),
    giveUpConnecting: atDesk((desk) => {
      desk.accounts.giveUp()
      return ok({})
    }),
    checkConnection: atDesk(async (desk, { account }) => {
      const me = await desk.accounts.check(account)
      return me.ok ? ok({ handle: me.value.handle, name: me.value.name }) : me
    }),
    disconnectAccount: atDesk((desk, { account }) => desk.accounts.disconnect(account)),

    ...reviewHandlers(atDesk, desktop),

    listAudit: atDesk((desk, input) => listLog(desk, input)),
    readLogState: atDesk((desk) => readLogState(desk)),
    readLogAnew: atDesk((desk) => readLogAnew(desk)),
    answerLogDoubt: atDesk((desk, { answer }) => answerLogDoubt(desk, answer)),
    compareHead: atDesk((desk, input) => compareHead(desk, input)),
    saveLogTable: atDesk((desk, { filter }) => saveLogTable(desk, filter, desktop)),

    readTermReport: atDesk((desk, period) => readTermReport(desk, period)),
    saveTermTable: atDesk((desk, period) => saveTermTable(desk, period, desktop)),
    readPostStory: atDesk((desk, { post }) => readPostStory(desk, post)),

    savePageAsPdf: atDesk((desk, input) => savePageAsPdf(desk, input, desktop)),
    printPage: atDesk(() => {
      desktop.printPage()
      return ok({})
    }),

    ...registerHandlers(atDesk, desktop),
    listStaff: atDesk((desk) => ok(listStaff(desk))),
    addOperator: atDesk((desk, input) => addOperator(desk, input)),
    changeOperator: atDesk((desk, input) => changeOperator(desk, input)),
    resetPassphrase: atDesk((desk, input) => resetPassphrase(desk, input)),
    changeMyPassphrase: atDesk((desk, input) => changeMyPassphrase(desk, input)),
    removeOperator: atDesk(async (desk, { operator }) => {
      const removed = await removeOperatorFor(desk, operator)
      if (!removed.ok) return removed
      // Whether the key changed or not, they are removed: the page reads on its own what became of the key.
      await studio.changeKeyIfReady()
      return afterwards((now) => ok(listStaff(now)))
    }),
    readRecordsKey: atDesk((desk) => readRecordsKey(desk)),
    changeRecordsKey: atDesk(async (desk, input) => {
      const wished = await wishForNewKey(desk, input)
      if (!wished.ok) return wished
      const problem = await studio.changeKeyIfReady()
      return problem === null ? afterwards(readRecordsKey) : refused(problem)
    }),
    replaceRecoveryCode: atDesk((desk) => newRecoveryCode(desk)),

    readBackups: atDesk((desk) => ok(desk.backups.list())),
    chooseBackupFolder: atDesk(async (desk) =>
      desk.backups.chooseFolder(await desktop.chooseFolder('backups')),
    ),
    keepBackups: atDesk((desk, { keep }) => desk.backups.keep(keep)),
    backUpNow: atDesk((desk) => desk.backups.backUp()),
    drillRestore: atDesk((desk, { recoveryCode }) => desk.backups.drill(recoveryCode)),

    readKeeping: atDesk((desk) => ok(readKeeping(desk))),
    saveKeeping: atDesk((desk, settings) => saveKeeping(desk, settings)),
    eraseDueNow: atDesk((desk) => eraseDueNow(desk)),

    recordConsent: atDesk((desk, input) => thenRecords(desk, recordConsent(desk, input))),
    saveSettings: atDesk((desk, input) => thenRecords(desk, saveSettings(desk, input))),
  }
}

function oneOrNone<T>(chosen: T | null): readonly T[] {
  return chosen === null ? [] : [chosen]
}
