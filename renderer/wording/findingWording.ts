import type { Finding } from '../../electron/core/words/finding.ts'

export interface FindingSentence {
  readonly says: string
  readonly nextStep: string
}

/** What a finding is called to the person who wrote the words: what it is, and what to do next. */
export function sentenceFor(finding: Finding): FindingSentence {
  const reason = finding.reason ?? ''
  switch (finding.kind) {
    case 'pupilName':
      return {
        says: 'This is the name of a pupil.',
        nextStep:
          'Beside a picture nobody is named: say what happened instead, or take the pictures out.',
      }
    case 'pupilSurname':
      return {
        says: 'This names a pupil by surname.',
        nextStep:
          finding.rule === 'P3'
            ? 'Beside a picture nobody is named: say what happened instead.'
            : 'Without a picture the first name may stand; leave the surname out.',
      }
    case 'maybePupilName':
      return {
        says: 'This may be the name of a pupil.',
        nextStep: 'If it is, choose other words. If it is only a word, say so.',
      }
    case 'maybeSurname':
      return {
        says: 'This may be the surname of a pupil.',
        nextStep: 'If it is, leave it out. If it is only a word, say so.',
      }
    case 'distinctiveName':
      return {
        says: 'This first name alone may tell people which child it is.',
        nextStep: 'Leave it out, or say why it may stand.',
      }
    case 'workByFullName':
      return {
        says: 'A pupil’s work is not shown under the full name.',
        nextStep: 'Point to the class or school account instead, with its @ name.',
      }
    case 'unknownName':
      return {
        says: 'This looks like a name that the school has not listed.',
        nextStep: 'If it is a child or a parent, leave it out. Staff can be added in the settings.',
      }
    case 'unlistedHandle':
      return {
        says: 'This account is not one that the school has listed.',
        nextStep:
          'We do not talk to individual parents here: take it out, or say whose account it is.',
      }
    case 'handleList':
      return {
        says: 'This is a list of people’s accounts.',
        nextStep: 'Take it out, unless each of them is a partner of the school.',
      }
    case 'pointsToOneChild':
      return {
        says: 'The class and the achievement together may tell people which child it is.',
        nextStep: 'Leave one of them out, or say why it may stand.',
      }
    case 'futureTimeAndPlace':
      return {
        says: 'This tells strangers when and where our pupils will be, beside their picture.',
        nextStep: 'Post after the event, or leave the time or the place out.',
      }
    case 'email':
      return {
        says: 'This is an e-mail address.',
        nextStep: 'Take it out: contact details go to parents directly.',
      }
    case 'phoneNumber':
      return {
        says: 'This looks like a phone number.',
        nextStep: 'Take it out: contact details go to parents directly.',
      }
    case 'address':
      return {
        says: 'This looks like a postcode or an address.',
        nextStep: 'If it is somebody’s home, take it out. If it is a public place, say so.',
      }
    case 'accessCode':
      return {
        says: 'This looks like a code that lets people in.',
        nextStep: 'Take it out, and send it to parents directly.',
      }
    case 'password':
      return {
        says: 'This looks like a password.',
        nextStep: 'Take it out, and change it if it was ever posted.',
      }
    case 'accidentalLink':
      return {
        says: 'A missing space makes this a link to a stranger’s website.',
        nextStep: 'Put a space after the full stop.',
      }
    case 'link':
      return { says: 'This is a link.', nextStep: reason }
    case 'textSpeak':
      return {
        says: 'This is text-speak.',
        nextStep: finding.fix === '' ? 'Leave it out.' : 'Write it in full.',
      }
    case 'profanity':
      return { says: 'This may read as a swear word.', nextStep: 'Choose another word.' }
    case 'shouting':
      return { says: 'Capitals read as shouting.', nextStep: 'Write it in small letters.' }
    case 'manyMarks':
      return { says: 'One mark says it.', nextStep: 'Leave the others out.' }
    case 'doubleSpace':
      return { says: 'There are two spaces here.', nextStep: 'One is enough.' }
    case 'missingSpace':
      return { says: 'A space is missing here.', nextStep: 'Put one in.' }
    case 'missingCapital':
      return { says: 'A sentence begins here.', nextStep: 'Give it a capital.' }
    case 'missingFullStop':
      return { says: 'The last sentence has no end.', nextStep: 'Add a full stop.' }
    case 'lowerCaseHashtag':
      return {
        says: 'A hashtag of several words is hard to read, and to hear.',
        nextStep: 'Give each word its capital.',
      }
    case 'overSchoolLimit':
      return { says: 'The text is longer than the school’s own limit.', nextStep: reason }
    case 'overXLimit':
      return { says: 'The text is longer than X takes.', nextStep: reason }
    case 'invisibleLetters':
      return { says: 'There are letters here that nobody can see.', nextStep: 'Take them out.' }
    case 'missingAltText':
      return {
        says: 'This picture has no description yet.',
        nextStep: 'Say what happens in it, for those who cannot see it, and name nobody.',
      }
    case 'longAltText':
      return { says: 'The description is longer than X takes.', nextStep: reason }
    case 'sameTextElsewhere':
      return {
        says: 'Another account of the school has posted these words.',
        nextStep:
          'X does not allow the same text twice: say it in other words, or say why it must be the same.',
      }
    case 'spelling':
      return {
        says: 'This may be misspelt.',
        nextStep:
          finding.fix === null ? 'Check it in a dictionary.' : `It may be “${finding.fix}”.`,
      }
    case 'grammar':
      return {
        says: reason === '' ? 'This sentence may need another look.' : reason,
        nextStep: grammarStep(finding),
      }
  }
}

function grammarStep({ fix }: Finding): string {
  if (fix === null) return 'Read it once more.'
  return fix === '' ? 'It may be left out.' : `It may be “${fix}”.`
}
