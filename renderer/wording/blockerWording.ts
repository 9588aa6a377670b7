import type { Account } from '../../electron/core/account.ts'
import type { Blocker } from '../../electron/core/blocker.ts'
import { mostFaces } from '../../electron/core/face.ts'
import { type KeyStage, keyStagesFor, keyStagesOf } from '../../electron/core/keyStage.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import { fullName, type PupilId, type YearGroup } from '../../electron/core/pupil.ts'
import type { Records } from '../../electron/core/records.ts'
import type { Finding } from '../../electron/core/words/finding.ts'
import { type Said, say } from '../ui/said.ts'
import { consentWords } from './consentWording.ts'
import { sentenceFor } from './findingWording.ts'
import { setAsideSentence } from './setAsideWording.ts'

/** Why a post may not leave yet, and what to do about it. A new kind of blocker does not compile without its words. */
export function blockerWords(blocker: Blocker, records: Records): Said {
  switch (blocker.kind) {
    case 'nothingToPost':
      return say('There is nothing to post yet.', 'Choose a photo or write some words.')
    case 'photoGone':
      return say(
        'A photo of this post was removed.',
        'Take it out of the post, or add the photo again.',
      )
    case 'recordsUnreadable':
      return say(
        setAsideSentence(blocker.rows),
        'Nothing can be posted while nobody knows what it says. Restore the newest backup, or ask whoever looks after this computer.',
      )
    case 'tooManyFaces':
      return say(
        `${photoName(blocker.photo, records)} has ${mostFaces.toLocaleString('en-GB')} faces or more, and no more are kept account of.`,
        'Take it out of the post, and use a picture of a smaller group.',
      )
    case 'facesNotLookedFor':
      return say(
        `${photoName(blocker.photo, records)} has not been searched for faces yet.`,
        'It is searched by itself; this takes a few seconds.',
      )
    case 'faceBare':
      return say(
        `Face ${blocker.number} in ${photoName(blocker.photo, records)} is ${blocker.partly ? 'only partly covered' : 'not covered'}.`,
        'Cover the whole face, or say that it is not a face.',
      )
    case 'dismissalUnsigned':
      return say(
        `Nobody has signed that face ${blocker.number} in ${photoName(blocker.photo, records)} may stay bare.`,
        'Cover it, or decide about it once more.',
      )
    case 'adultsNotShown':
      return say(
        `Face ${blocker.number} in ${photoName(blocker.photo, records)} is an adult’s, and this school covers adults too.`,
        'Cover this face.',
      )
    case 'cropOutsidePhoto':
      return say(
        `The crop of ${photoName(blocker.photo, records)} reaches outside the photo.`,
        'Draw the crop again.',
      )
    case 'peopleNotConfirmed':
      return say(
        `Nobody has confirmed who is in ${photoName(blocker.photo, records)}.`,
        'Tick every pupil in it, then confirm that nobody else is in it.',
      )
    case 'pupilUnknown':
      return say(
        `A pupil ticked in ${photoName(blocker.photo, records)} is no longer on the roll.`,
        'Untick that pupil.',
      )
    case 'noConsent': {
      const { sentence, nextStep } = consentWords(blocker.state)
      return say(
        `${pupilName(blocker.pupil, records)}, in ${photoName(blocker.photo, records)}, ${sentence}.`,
        nextStep,
      )
    }
    case 'notLookedAt':
      return say(
        `Nobody has looked at the whole of ${photoName(blocker.photo, records)} since its last change.`,
        'Look at the whole picture, then say so.',
      )
    case 'sourceUnexplained':
      return say(
        `It is not said where ${photoName(blocker.photo, records)} comes from.`,
        'Say who took it, or whose permission the school has.',
      )
    case 'words': {
      const { says, nextStep } = sentenceFor(blocker.finding)
      return say(`${wordsAt(blocker.finding, records)}: ${says}`, nextStep)
    }
    case 'wordsNotChecked':
      return say(
        'The words have not been checked yet.',
        'They are checked by themselves a moment after you stop typing. If they could not be, press “Check the words now”.',
      )
    case 'noAccount':
      return say('No account is chosen.', 'Choose the account that this post is for.')
    case 'accountUnknown':
      return say('The chosen account is no longer one of the school’s.', 'Choose another account.')
    case 'notYourAccount':
      return say(
        'You may not post to the chosen account.',
        'Choose an account that is yours, or ask a colleague who may use it.',
      )
    case 'accountUnusual': {
      const account = records.accounts.find(({ id }) => id === blocker.account)
      return say(
        unusualWords(blocker.years, account),
        'Choose another account, or confirm that this one is meant.',
      )
    }
  }
}

/** P9, as staff say it: by key stage where that is what differs, else by year. */
function unusualWords(years: readonly YearGroup[], account: Account | undefined): string {
  const handle = account?.handle ?? 'the account'
  const stages = keyStagesOf(years)
  const theirs = account === undefined ? [] : keyStagesFor(account)
  if (theirs.length === 0 || stages.some((stage) => theirs.includes(stage))) {
    const whom = account === undefined ? 'other years' : yearsWords(account.yearGroups)
    return `Pupils of ${yearsWords(years)} are in the photos, and ${handle} is for ${whom}.`
  }
  return `Pupils of ${stagesWords(stages)} are in the photos, and ${handle} is for ${stagesWords(theirs)}.`
}

const stageNames = { EYFS: 'the early years', KS1: 'Key Stage 1', KS2: 'Key Stage 2' } as const

/** “the early years and Key Stage 1”. */
export function stagesWords(stages: readonly KeyStage[]): string {
  return yearNames.format(stages.map((stage) => stageNames[stage]))
}

const yearNames = new Intl.ListFormat('en-GB')

/** “Reception”, “Year 3 and Year 4”. */
export function yearsWords(years: readonly YearGroup[]): string {
  return yearNames.format(
    years.map((year) =>
      year === 'R' ? 'Reception' : year === 'Nursery' ? 'Nursery' : `Year ${year}`,
    ),
  )
}

/** Which words a finding speaks of: those it quotes, else where they are missing. */
function wordsAt({ where, text }: Finding, records: Records): string {
  if (text !== '' && text.length <= 30) return `“${text}”`
  return where.part === 'text' ? 'The text' : photoName(where.photo, records)
}

/** What a person calls a photo: “Photo 7”. */
export function photoName(id: PhotoId, { photos }: Records): string {
  const photo = photos.find((known) => known.id === id)
  return photo === undefined ? 'A removed photo' : `Photo ${photo.number}`
}

function pupilName(id: PupilId, { pupils }: Records): string {
  const pupil = pupils.find((known) => known.id === id)
  return pupil === undefined ? 'A pupil' : fullName(pupil)
}
