import type { BackupProblem, Failure, FileProblem } from '../../electron/contract/failure.ts'
import { type Said, say } from './said.ts'
import { dayAndTime, when } from './when.ts'

/** What happened and what to do, for each way in which main says no. A new one does not compile without its words. */
export function failureWords(failure: Failure): Said {
  switch (failure.kind) {
    case 'unexpected':
    case 'notUnderstood':
      return say(
        'Something went wrong that should not have.',
        `Nothing was lost. Try once more; if it happens again, tell your support “${failure.reference}”.`,
      )
    case 'locked':
      return say('The studio is locked.', 'Sign in to go on where you were.')
    case 'notNow':
      return say(
        'That cannot be done at this moment.',
        'Wait for what is running to finish, then try again.',
      )
    case 'wrongPassphrase':
      return say('That passphrase does not open the studio.', waitOrTry(failure.waitSeconds))
    case 'tooManyTries':
      return say(
        'That was tried too often in a row, so nothing was tried now.',
        waitOrTry(failure.waitSeconds),
      )
    case 'wrongRecoveryCode':
      return failure.mistyped
        ? say(
            'The recovery code has a slip in it.',
            'Compare it with the printed sheet, letter by letter.',
          )
        : say(
            'That recovery code belongs to other records.',
            'Look for the sheet that was printed when this school was set up.',
          )
    case 'weakPassphrase':
      return say(
        'That passphrase is too easy to guess.',
        `Use at least ${failure.shortest} characters. Four unrelated words are easy to remember.`,
      )
    case 'notAllowed':
      return say('You are not one of the people who may do this.', 'Ask a colleague who may.')
    case 'recordsNewer':
      return say(
        'These records were written by a newer version of the studio.',
        'They were not touched. Install the newer version on this computer.',
      )
    case 'recordsDamaged':
      return say(
        'The records cannot be read.',
        'They were not touched. Restore the last backup, or ask your support.',
      )
    case 'recordsInUse':
      return say(
        'The records are open in another window.',
        'Close the other studio, then try again.',
      )
    case 'recordsOnNetworkDrive':
      return say(
        'The records lie on a network drive, where they are not safe.',
        'Ask your support to move them to this computer.',
      )
    case 'diskFull':
      return say(
        'This computer’s disk is full.',
        'Everything up to the last step is saved. Make some room, then go on.',
      )
    case 'fileRefused':
      return fileProblemWords(failure.problem)
    case 'tooManyFiles':
      return say(
        failure.found > failure.most
          ? `There are more than ${failure.most.toLocaleString('en-GB')} files in that: too many to take at once. None was added.`
          : 'That is a whole disk, or a very large folder. It was not looked through to its end, and nothing was added.',
        `Choose the folder of one day or one event, or up to ${failure.most.toLocaleString('en-GB')} photos.`,
      )
    case 'tooManyPhotos':
      return say(
        `There are ${failure.most.toLocaleString('en-GB')} photos on the sheet, and no more can be added.`,
        'Remove the photos that are not needed any more, then add these.',
      )
    case 'photoGone':
      return say('That photo is no longer here.', 'Add it again if you still need it.')
    case 'wouldStopPosts':
      return say(
        'A post that has not left shows this photo, so nothing was changed.',
        'It is held back. Say which counts: the post, or the change.',
      )
    case 'notCleared':
      return say(
        'The post does not meet the policy yet.',
        'The list at the bottom says what is missing.',
      )
    case 'notProved':
      return say(
        'The studio could not prove that every face is hidden, so nothing left.',
        'Check the covers in Faces, then try again.',
      )
    case 'picturesChanged':
      return say(
        'A picture changed after it was checked, so nothing left.',
        'Look at the pictures once more, then post.',
      )
    case 'alreadyPosting':
      return say('This post is already on its way.', 'Wait for its receipt.')
    case 'accountNotConnected':
      return say(
        `${failure.handle} is not connected to X on this computer yet.`,
        'Nothing was sent. An administrator can connect it under Accounts.',
      )
    case 'notConnected':
      return connectWords(failure)
    case 'notYoursToApprove':
      return approvalWords(failure.because)
    case 'approvalVoid':
      return say(
        'Something changed after this post was prepared, so it cannot be approved as it is.',
        'Nothing was sent. It is in the making again: whoever prepared it can look and ask once more.',
      )
    case 'staffStays':
      return staffWords(failure.because)
    case 'logInDoubt':
      return say(
        'The log is in doubt, so posting stands still.',
        'An administrator answers for it first, under Office, Log.',
      )
    case 'nameTaken':
      return say(
        'Somebody with that name can sign in already.',
        'Add a second name or an initial, so that the log can tell them apart.',
      )
    case 'backupRefused':
      return backupWords(failure.because)
    case 'notRead':
      return notReadWords(failure)
    case 'nobodyPasted':
      return say(
        'There is neither a handle nor a user id in it.',
        'Paste handles such as @villagelibrary, one to a line, or X’s own follower file.',
      )
    case 'alreadyListed':
      return say('This account is listed already.', 'Nothing to do.')
    case 'mayBeParent':
      return say(
        'The writer may be a parent, and the policy talks to no individual parent on X.',
        'Ring them, or go through the warning first.',
      )
    case 'badTime':
      return say('That time cannot be kept.', 'Choose one ahead, within the next sixty days.')
    case 'changedSincePreview':
      return say(
        'The records have changed since this was shown, so nothing was applied.',
        'Look at the changes once more, then apply them.',
      )
    case 'notUndone':
      return failure.because === 'notTheLast'
        ? say('A later import rests on this one.', 'Undo the later one first.')
        : say(
            'Somebody has changed these pupils since, so the import was not undone.',
            'Correct the pupils by hand, or import a new file.',
          )
    case 'otherName':
      return say(
        'That is not the name of this pupil, so nothing was erased.',
        'Type the name exactly as it is shown.',
      )
    case 'reasonNeeded':
      return say(
        'A rule’s setting is changed with a reason only.',
        'Write in a sentence why it changes; the policy page shows it.',
      )
    case 'policyDates':
      return say(
        'These dates do not fit.',
        'A policy is approved today or before, and its review is due after that.',
      )
    case 'incidentStaysOpen':
      return say(staysOpen[failure.because], 'Nothing was changed.')
    case 'notSaved':
      return {
        sentence: 'The file could not be saved there.',
        nextStep:
          'Close it if another program has it open, or choose another folder, then save again.',
      }
    case 'noConnection':
      return say(
        'X cannot be reached.',
        'Nothing was changed. Check the internet connection, then try again.',
      )
    case 'tooEarly':
      return say(
        `X takes no posts from ${failure.handle} before ${dayAndTime(failure.until)}.`,
        'The post waits. Try again then.',
      )
    case 'whichPost':
      return say(
        `Nobody has said yet which post of ${failure.handle} it is.`,
        'Look at the account, copy the post’s link, and paste it here. Then it can be taken down.',
      )
    case 'notThisPost':
      return say(
        notThisPost[failure.why](failure.handle),
        'Copy the link of the post itself and paste it here.',
      )
    case 'notTakenDown':
      return say(
        `X did not confirm that the post is gone from ${failure.handle}.`,
        'Open it in the browser, delete it there by hand, then check here that it is gone.',
      )
  }
}

/** Why somebody else has to say yes. */
function approvalWords(because: Extract<Failure, { kind: 'notYoursToApprove' }>['because']): Said {
  switch (because) {
    case 'ownPost':
      return say('Nobody approves their own post.', 'Ask another approver to sign in and look.')
    case 'notApprover':
      return say(
        'Only an approver or an administrator can approve a post.',
        'Ask one of them to sign in and look.',
      )
    case 'notYourAccount':
      return say(
        'This account is not one of yours.',
        'Ask an approver who is listed for it, or an administrator to list you under Staff.',
      )
  }
}

/** Why somebody's leave stays as it is. */
function staffWords(because: Extract<Failure, { kind: 'staffStays' }>['because']): Said {
  switch (because) {
    case 'unknown':
      return say('That person can no longer sign in.', 'Look at the list once more.')
    case 'yourself':
      return say(
        'Nobody changes their own role or removes themselves.',
        'Ask another administrator to do it.',
      )
    case 'lastAdministrator':
      return say(
        'This is the only administrator, and the studio needs one.',
        'Make a colleague administrator first.',
      )
  }
}

/** Why a backup was not made, or cannot be restored. */
function backupWords(because: BackupProblem): Said {
  switch (because) {
    case 'noFolder':
      return say('There is no folder for backups yet.', 'Choose one under Settings, Backups.')
    case 'folderGone':
      return say(
        'The folder for backups cannot be found.',
        'Plug the drive in or connect to the network, then try again.',
      )
    case 'folderInside':
      return say(
        'That folder belongs to the studio itself, so a backup there would be lost with it.',
        'Choose a folder on another drive, best of all one that is kept elsewhere.',
      )
    case 'cannotWrite':
      return say(
        'The backup could not be written into that folder.',
        'Check that there is room and that you may write there, then try again.',
      )
    case 'notVerified':
      return say(
        'The backup was written, but it did not read back as it should, so it was thrown away.',
        'Try again, and use another drive if it happens twice.',
      )
    case 'busy':
      return say('A backup is being made at this moment.', 'Wait until it is done.')
    case 'stopped':
      return say('The backup was stopped because the studio was locked.', 'Start it once more.')
    case 'noBackup':
      return say(
        'There is no backup of the studio in that folder.',
        'Choose the folder whose name begins with “School Photo Studio backup”.',
      )
    case 'newer':
      return say(
        'This backup was made by a newer version of the studio.',
        'Install the newest version on this computer, then restore again.',
      )
    case 'damaged':
      return say(
        'This backup is not complete, or something in it was changed.',
        'Nothing was restored. Choose an earlier backup.',
      )
    case 'schoolExists':
      return say(
        'There is a school on this computer already.',
        'It is never overwritten. Say first that it shall be set aside.',
      )
    case 'formerKey':
      return say(
        'The newest backup is from before the records had their new key.',
        'Make a new backup and try that one, or try this one with the recovery code.',
      )
    case 'removedSince':
      return say(
        'That person may no longer sign in to the school that is on this computer.',
        'Choose somebody who still may. Nothing was restored.',
      )
  }
}

const notThisPost = {
  noAddress: () => 'That is not the link of a post.',
  gone: (handle: string) => `X shows no such post of ${handle}. It may be gone already.`,
  otherAccount: (handle: string) => `That post is not of ${handle}.`,
  otherPost: () => 'That post says something else than this one.',
  taken: () => 'That post belongs to another entry of the history.',
} as const

/** Why X did not do what a review asked for. Every one of these leaves the way by pasting. */
export function notReadWords({ because, until }: Extract<Failure, { kind: 'notRead' }>): Said {
  const paste = 'You can paste the list instead.'
  switch (because) {
    case 'rate':
      return say(
        until === null
          ? 'X asks for a pause.'
          : `X asks for a pause until ${when(until)}; what was read so far is kept at hand.`,
        'Go on then, or paste the list instead.',
      )
    case 'credits':
      return say('The account has no credits left at X.', `Nothing was read. ${paste}`)
    case 'auth':
      return say(
        'X no longer knows the studio for this account.',
        `An administrator can connect it again under Accounts. ${paste}`,
      )
    case 'connection':
      return say('X cannot be reached.', `Check the internet connection, then try again. ${paste}`)
    case 'webFilter':
      return say(
        'A web filter or a sign-in page stands between this computer and X.',
        `Ask your support to let api.x.com through. ${paste}`,
      )
    case 'xTrouble':
      return say('X has trouble of its own at this moment.', `Try again in a while. ${paste}`)
    case 'wrongAccount':
      return say(
        'X is connected as another account than this one.',
        'Nothing was read. An administrator can connect it again under Accounts.',
      )
    case 'scope':
    case 'enrolment':
    case 'usageCap':
    case 'suspended':
    case 'feature':
    case 'late':
    case 'changing':
    case 'wrongPhoto':
    case 'refused':
      return say('X does not let this account do that.', `Nothing was changed. ${paste}`)
  }
}

/** Why an account is not connected, and whose browser it was. */
function connectWords({ because, handle, who }: Extract<Failure, { kind: 'notConnected' }>): Said {
  switch (because) {
    case 'noClientId':
      return say(
        'The school’s developer app is not known yet.',
        'Follow the guide on this page, then save its Client ID here.',
      )
    case 'portsTaken':
      return say(
        'Another program uses the addresses on this computer that X would come back to.',
        'Restart the computer, then connect again.',
      )
    case 'denied':
      return say(
        `X was told not to connect ${handle}.`,
        'Nothing was kept. Connect again, and choose “Authorize app” there.',
      )
    case 'tookTooLong':
      return say(
        `Nobody came back from X in time, so ${handle} is not connected.`,
        'Nothing was kept. Connect again when you have the account’s password at hand.',
      )
    case 'givenUp':
      return say('You stopped connecting.', 'Nothing was kept.')
    case 'noConnection':
      return say(
        'X could not be reached after you came back.',
        'Nothing was kept. Check the internet connection and the web filter, then connect again.',
      )
    case 'xRefused':
      return say(
        'X did not accept the connection.',
        `Check the Client ID and the callback addresses, then connect again. X said: ${who}`,
      )
    case 'missingScopes':
      return say(
        'X gave less than posting needs, so it was given back.',
        `In the developer app allow “Read and write”, then connect again. Missing: ${who}.`,
      )
    case 'wrongAccount':
      return say(
        `The browser was signed in to X as ${who}, not as ${handle}. Nothing was kept, and X was told to forget it.`,
        `Sign out of ${who} on x.com in that browser, sign in as ${handle}, then connect again.`,
      )
  }
}

/** One sentence for a file that could not become a photo. */
export function fileProblemWords(problem: FileProblem): Said {
  switch (problem) {
    case 'link':
      return say('This is a shortcut, not a photo.', 'Add the photo that it points to.')
    case 'folder':
      return say('This is a folder.', 'Add the photos inside it.')
    case 'notAFile':
      return say('This is not a file that can be read.', 'Add the photo from a normal folder.')
    case 'vanished':
      return say('The file is no longer there.', 'Find where it was moved to, then add it again.')
    case 'changed':
      return say(
        'The file changed while it was being read.',
        'Wait until it is completely copied, then add it again.',
      )
    case 'noPermission':
      return say(
        'Windows does not let you read this file.',
        'Copy it to your own pictures folder, then add it from there.',
      )
    case 'empty':
      return say('The file is empty.', 'Copy it from the camera again.')
    case 'tooLarge':
      return say('The file is too large.', 'Save it as a JPEG, then add that.')
    case 'tooManyPixels':
      return say('The picture has too many pixels.', 'Save it at a smaller size, then add that.')
    case 'notAPhoto':
      return say('This is not a photo.', 'Add JPEG, PNG, WebP or HEIC files.')
    case 'unsupported':
      return say('This kind of picture cannot be read.', 'Save it as a JPEG, then add that.')
    case 'broken':
      return say('The photo is damaged.', 'Copy it from the camera again.')
    case 'tookTooLong':
      return say('The photo took too long to open.', 'Save it as a JPEG, then add that.')
    case 'died':
      return say('The photo could not be opened safely.', 'Save it as a JPEG, then add that.')
    case 'alreadyAdded':
      return say('This photo is already here.', 'Nothing to do.')
  }
}

const staysOpen = {
  alreadyClosed: 'This incident is closed. Open it again to go on with it.',
  stepsOpen: 'Something that this incident needs is not done yet.',
  reporter: 'Somebody other than its reporter closes an incident.',
} as const

function waitOrTry(seconds: number): string {
  if (seconds <= 0) return 'Try again, or use the recovery code.'
  return `Wait ${Math.ceil(seconds)} ${Math.ceil(seconds) === 1 ? 'second' : 'seconds'}, then try again.`
}
