import type { Failure } from '../contract/failure.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { savePageAsPdf } from './acts/savePageAsPdf.ts'
import { drillPatiently } from './backup/drillPatiently.ts'
import { readPhotoHistory } from './db/tables/photoDrafts.ts'
import { listPhotos } from './db/tables/photos.ts'
import { readSavedWords } from './db/tables/savedWords.ts'
import type { Desktop } from './desktop.ts'
import { registerHandlers } from './handlers/registerHandlers.ts'
import { reviewHandlers } from './handlers/reviewHandlers.ts'
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
import { removePhotos } from './photos/removePhotos.ts'
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
import { discardDraft, listPostsInMaking, takeUpDraft } from './publishing/drafts.ts'
import { recordsForDraft } from './publishing/gather.ts'
import { pausePosting, readPosting, resumePosting } from './publishing/pausing.ts'
import { printDraft, proofreadDraft } from './publishing/printDraft.ts'
import { reopenPost } from './publishing/reopenPost.ts'
import { saveWords } from './publishing/saveWords.ts'
import { setThinkingSeconds } from './publishing/setThinkingSeconds.ts'
import { wrongPhoto } from './publishing/wrongPhoto.ts'
import { keepSavedWords, listHandlesAnew } from './records/keepSavedWords.ts'
import { recordConsent } from './records/recordConsent.ts'
import { saveSettings } from './records/saveSettings.ts'
import { confirmConsent, takeBackConsent } from './records/secondPerson.ts'
import {
  answerLogDoubt,
  compareHead,
  listLog,
  readLogAnew,
  readLogState,
  saveLogTable,
} from './reports/log.ts'
import { readPostStory } from './reports/postStory.ts'
import { readTermReport, saveTermTable } from './reports/termReport.ts'
import type { Desk } from './session/desk.ts'
import type { Studio } from './session/studio.ts'
import { addOperator, changeOperator, removeOperatorFor } from './staff/changeStaff.ts'
import { listStaff } from './staff/listStaff.ts'
import { changeMyPassphrase, newRecoveryCode, resetPassphrase } from './staff/passphrases.ts'
import { readRecordsKey, wishForNewKey } from './staff/recordsKey.ts'
import { setApproverRule } from './staff/setApproverRule.ts'
import { blankInHand, draftInHand } from './told/draftInHand.ts'
import { listPostSummaries } from './told/postSummary.ts'
import { toldWaiting } from './told/toldWaiting.ts'
import { readWeek } from './week/readWeek.ts'

/** Every channel and the function that answers it, one line each. */
export function handlersFor(
  studio: Studio,
  desktop: Desktop,
  preferences: PreferencesFile,
): Handlers<Desk> {
  const recordsNow = (desk: Desk) => ok(recordsForDraft(desk, draftInHand(desk.db)))
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

    chooseFiles: async (desk) => desk.offers.offer(await desktop.chooseFiles()),
    choosePhotoFolder: async (desk) =>
      desk.offers.offer(await desktop.chooseFolder('photos').then(oneOrNone)),
    offerFiles: (desk, { paths }) => desk.offers.offer(paths),
    stopOffering: (desk) => {
      desk.offers.stop()
      return ok({})
    },
    addPhoto: (desk, { offer }) => addPhoto(desk, offer),
    listPhotos: (desk) => ok(listPhotos(desk.db, desk.noteUnreadable)),
    removePhotos: (desk, input) => removePhotos(desk, input),
    bringBackPhotos: (desk, { photos }) => desk.removals.bringBack(photos),
    keepEvidence: (desk, input) => keepEvidence(desk, input),
    loadPhotoDraft: (desk, { photo }) => ok(readPhotoHistory(desk.db, photo)),
    savePhotoDraft: (desk, input) => savePhotoDraft(desk, input),

    loadPostDraft: (desk) => ok(draftInHand(desk.db)),
    listPostDrafts: (desk) => ok(listPostsInMaking(desk)),
    startPostDraft: (desk) => ok(blankInHand(desk.db)),
    takeUpPostDraft: (desk, { draft }) => takeUpDraft(desk, draft),
    discardPostDraft: (desk, { draft }) => discardDraft(desk, draft),
    savePostDraft: (desk, input) => saveWords(desk, input),
    readRecords: recordsNow,
    proofread: (desk, { draft }) => proofreadDraft(desk, draft),
    readSavedWords: (desk) => ok(readSavedWords(desk.db)),
    replaceSavedWords: (desk, saved) => keepSavedWords(desk, saved),
    replaceHandles: (desk, { handles }) => thenRecords(desk, listHandlesAnew(desk, handles)),
    confirm: (desk, { statement }) => thenRecords(desk, confirm(desk, statement)),
    printDraft: async (desk, { draft }) => {
      const printed = await printDraft(desk, draft)
      return printed.ok ? ok(printed.value.map(({ print }) => print)) : printed
    },
    post: (desk, input) => approvePost(desk, input),

    listPosts: (desk) => ok(listPostSummaries(desk.db, desk.linkTo)),
    settlePost: (desk, { post, found }) => settlePost(desk, post, found),
    namePost: (desk, { post, address }) => namePost(desk, post, address),
    lookAgainPost: (desk, { post }) => lookAgain(desk, post),
    tryAgainPost: (desk, { post }) => tryAgain(desk, post),
    cancelPost: (desk, { post }) => cancelPost(desk, post),
    reopenPost: (desk, { post }) => reopenPost(desk, post),
    takeDown: (desk, { post }) => takeDown(desk, post),
    openPost: (desk, { post }) => openPost(desk, post, desktop.openLink),
    wrongPhoto: (desk, { post }) => wrongPhoto(desk, post),

    setApproverRule: (desk, input) => thenRecords(desk, setApproverRule(desk, input)),
    approveWaiting: (desk, input) => approveWaiting(desk, input),
    sendBackWaiting: (desk, input) => sendBackWaiting(desk, input),
    withdrawWaiting: (desk, { post }) => withdrawWaiting(desk, post),

    readPosting: (desk) => ok(readPosting(desk)),
    pausePosting: (desk) => ok(pausePosting(desk, 'asked')),
    resumePosting: (desk) => resumePosting(desk),
    setThinkingSeconds: (desk, input) => thenRecords(desk, setThinkingSeconds(desk, input)),

    listIncidents: (desk) => ok(readIncidents(desk)),
    reportIncident: (desk, input) => reportIncident(desk, input),
    stateIncident: (desk, input) => stateIncident(desk, input),
    goOnWithoutX: (desk, { incident, ...said }) =>
      stateIncident(desk, { incident, fact: { kind: 'goneUnconfirmed', ...said } }),
    openIncidentOnX: (desk, input) => openIncidentOnX(desk, input, desktop.openLink),
    readPolicy: (desk) => ok(readPolicy(desk)),
    recordPolicy: (desk, input) => recordPolicy(desk, input),
    setReviewDays: (desk, input) => setReviewDays(desk, input),
    readWeek: (desk) => ok(readWeek(desk)),

    listConnections: (desk) => ok(desk.accounts.list()),
    saveClientId: (desk, { clientId }) => desk.accounts.saveClientId(clientId),
    connectAccount: (desk, { account }) => desk.accounts.connect(account, desktop.openLink),
    giveUpConnecting: (desk) => {
      desk.accounts.giveUp()
      return ok({})
    },
    checkConnection: async (desk, { account }) => {
      const me = await desk.accounts.check(account)
      return me.ok ? ok({ handle: me.value.handle, name: me.value.name }) : me
    },
    disconnectAccount: (desk, { account }) => desk.accounts.disconnect(account),

    ...reviewHandlers(desktop),

    listAudit: (desk, input) => listLog(desk, input),
    readLogState: (desk) => readLogState(desk),
    readLogAnew: (desk) => readLogAnew(desk),
    answerLogDoubt: (desk, { answer }) => answerLogDoubt(desk, answer),
    compareHead: (desk, input) => compareHead(desk, input),
    saveLogTable: (desk, { filter }) => saveLogTable(desk, filter, desktop),

    readTermReport: (desk, period) => readTermReport(desk, period),
    saveTermTable: (desk, period) => saveTermTable(desk, period, desktop),
    readPostStory: (desk, { post }) => readPostStory(desk, post),

    savePageAsPdf: (desk, input) => savePageAsPdf(desk, input, desktop),
    printPage: () => {
      desktop.printPage()
      return ok({})
    },

    ...registerHandlers(desktop),
    listStaff: (desk) => ok(listStaff(desk)),
    addOperator: (desk, input) => addOperator(desk, input),
    changeOperator: (desk, input) => changeOperator(desk, input),
    resetPassphrase: (desk, input) => resetPassphrase(desk, input),
    changeMyPassphrase: (desk, input) => changeMyPassphrase(desk, input),
    removeOperator: async (desk, { operator }) => {
      const removed = await removeOperatorFor(desk, operator)
      if (!removed.ok) return removed
      // Whether the key changed or not, they are removed: the page reads on its own what became of the key.
      await studio.changeKeyIfReady()
      return afterwards((now) => ok(listStaff(now)))
    },
    readRecordsKey: (desk) => readRecordsKey(desk),
    changeRecordsKey: async (desk, input) => {
      const wished = await wishForNewKey(desk, input)
      if (!wished.ok) return wished
      const problem = await studio.changeKeyIfReady()
      return problem === null ? afterwards(readRecordsKey) : refused(problem)
    },
    replaceRecoveryCode: (desk) => newRecoveryCode(desk),

    readBackups: (desk) => ok(desk.backups.list()),
    chooseBackupFolder: async (desk) =>
      desk.backups.chooseFolder(await desktop.chooseFolder('backups')),
    keepBackups: (desk, { keep }) => desk.backups.keep(keep),
    backUpNow: (desk) => desk.backups.backUp(),
    drillRestore: (desk, { recoveryCode }) => drillPatiently(desk, recoveryCode),

    readKeeping: (desk) => ok(readKeeping(desk)),
    saveKeeping: (desk, settings) => saveKeeping(desk, settings),
    eraseDueNow: (desk) => eraseDueNow(desk),

    recordConsent: (desk, input) => thenRecords(desk, recordConsent(desk, input)),
    listWaitingConsents: (desk) => ok(toldWaiting(desk.db)),
    confirmConsent: (desk, { waiting }) => thenRecords(desk, confirmConsent(desk, waiting)),
    takeBackConsent: (desk, { waiting }) => thenRecords(desk, takeBackConsent(desk, waiting)),
    saveSettings: (desk, input) => thenRecords(desk, saveSettings(desk, input)),
  }
}

function oneOrNone<T>(chosen: T | null): readonly T[] {
  return chosen === null ? [] : [chosen]
}
