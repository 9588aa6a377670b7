import type { Channel } from '../../contract/channels.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Desktop } from '../desktop.ts'
import type { Handlers } from '../ipc/serve.ts'
import { addToImport } from '../register/addToImport.ts'
import { changeImport, readImport, sayPhotographRule } from '../register/changeImport.ts'
import { applyImportInHand, undoPastImport } from '../register/importActs.ts'
import { moreChanges } from '../register/importInHand.ts'
import { applyRollOver, eraseByName, listLeavers, planRollOver } from '../register/leavers.ts'
import { nameInWords } from '../register/nameInWords.ts'
import { listPastImports } from '../register/pastImports.ts'
import { pupilFile } from '../register/pupilFile.ts'
import { openPupilReport, savePupilTable } from '../register/pupilReport.ts'
import { setNeverShown, withdrawConsent } from '../register/withdrawConsent.ts'
import type { Desk } from '../session/desk.ts'

/** The channels of one pupil, of leavers and of the import. */
export function registerHandlers(desktop: Desktop) {
  return {
    readPupil: (desk, { pupil }) => known(pupilFile(desk.db, pupil, desk.linkTo)),
    withdrawConsent: (desk, input) => withdrawConsent(desk, input),
    setNeverShown: (desk, { pupil }) => setNeverShown(desk, pupil, true),
    liftNeverShown: (desk, { pupil }) => setNeverShown(desk, pupil, false),
    readPupilReport: (desk, { pupil }) => openPupilReport(desk, pupil),
    savePupilTable: (desk, { pupil }) => savePupilTable(desk, desktop, pupil),
    findNameInWords: (desk, { pupil }) => known(nameInWords(desk.db, pupil)),
    erasePupil: (desk, { pupil, typedName }) => eraseByName(desk, pupil, typedName),
    listLeavers: (desk) => ok(listLeavers(desk.db)),
    planRollOver: (desk, { classes }) => ok(planRollOver(desk, classes)),
    rollOver: (desk, { classes, fingerprint }) => applyRollOver(desk, classes, fingerprint),

    chooseRegisterFiles: async (desk) => desk.offers.offer(await desktop.chooseRegisterFiles()),
    readImport: (desk) => readImport(desk),
    readImportChanges: (desk, asked) => {
      const more = moreChanges(desk.importTray, asked)
      return more === null ? refused({ kind: 'changedSincePreview' }) : ok(more)
    },
    addToImport: (desk, { offers }) => addToImport(desk, offers),
    stopReadingRegister: (desk) => {
      desk.importTray.stopReading()
      return ok({})
    },
    changeImport: (desk, change) => changeImport(desk, change),
    sayPhotographRule: (desk, { covers }) => sayPhotographRule(desk, covers),
    applyImport: (desk, { fingerprint }) => applyImportInHand(desk, fingerprint),
    listImports: (desk) => ok(listPastImports(desk)),
    undoImport: (desk, { import: id }) => undoPastImport(desk, id),
  } satisfies Partial<Pick<Handlers<Desk>, Channel>>
}

/** A pupil whom the records know no longer is no crash: the window shows an old list. */
function known<T>(found: T | null): Result<T, Failure> {
  return found === null ? refused({ kind: 'notNow' }) : ok(found)
}
