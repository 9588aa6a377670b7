import type { Channel } from '../../contract/channels.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Desktop } from '../desktop.ts'
import type { Handlers } from '../ipc/serve.ts'
import type { AtDesk } from '../session/atDesk.ts'
import { addToImport } from './addToImport.ts'
import { changeImport, sayPhotographRule } from './changeImport.ts'
import { applyImportInHand, undoPastImport } from './importActs.ts'
import { importInHand } from './importInHand.ts'
import { applyRollOver, eraseByName, listLeavers, planRollOver } from './leavers.ts'
import { nameInWords } from './nameInWords.ts'
import { listPastImports } from './pastImports.ts'
import { pupilFile } from './pupilFile.ts'
import { openPupilReport, savePupilTable } from './pupilReport.ts'
import { setNeverShown, withdrawConsent } from './withdrawConsent.ts'

/** The channels of one pupil, of leavers and of the import; each checks for itself who may. */
export function registerHandlers(atDesk: AtDesk, desktop: Desktop) {
  return {
    readPupil: atDesk((desk, { pupil }) => known(pupilFile(desk.db, pupil, desk.linkTo))),
    withdrawConsent: atDesk((desk, input) => withdrawConsent(desk, input)),
    setNeverShown: atDesk((desk, { pupil, neverShown }) => setNeverShown(desk, pupil, neverShown)),
    readPupilReport: atDesk((desk, { pupil }) => openPupilReport(desk, pupil)),
    savePupilTable: atDesk((desk, { pupil }) => savePupilTable(desk, desktop, pupil)),
    findNameInWords: atDesk((desk, { pupil }) => known(nameInWords(desk.db, pupil))),
    erasePupil: atDesk((desk, { pupil, typedName }) => eraseByName(desk, pupil, typedName)),
    listLeavers: atDesk((desk) => ok(listLeavers(desk.db))),
    planRollOver: atDesk((desk, { classes }) => ok(planRollOver(desk, classes))),
    rollOver: atDesk((desk, { classes, fingerprint }) => applyRollOver(desk, classes, fingerprint)),

    chooseRegisterFiles: atDesk(async (desk) =>
      ok(desk.offers.offer(await desktop.chooseRegisterFiles())),
    ),
    readImport: atDesk((desk) => ok(importInHand(desk))),
    addToImport: atDesk((desk, { offers }) => addToImport(desk, offers)),
    stopReadingRegister: atDesk((desk) => {
      desk.importTray.stopReading()
      return ok({})
    }),
    changeImport: atDesk((desk, change) => changeImport(desk, change)),
    sayPhotographRule: atDesk((desk, { covers }) => sayPhotographRule(desk, covers)),
    applyImport: atDesk((desk, { fingerprint }) => applyImportInHand(desk, fingerprint)),
    listImports: atDesk((desk) => ok(listPastImports(desk))),
    undoImport: atDesk((desk, { import: id }) => undoPastImport(desk, id)),
  } satisfies Partial<Pick<Handlers, Channel>>
}

/** A pupil whom the records know no longer is no crash: the window shows an old list. */
function known<T>(found: T | null): Result<T, Failure> {
  return found === null ? refused({ kind: 'notNow' }) : ok(found)
}
