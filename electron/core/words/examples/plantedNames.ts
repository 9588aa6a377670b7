import type { Pupil } from '../../pupil.ts'
import { letters } from '../fold.ts'
import {
  isEnglish,
  isEveryday,
  isGivenName,
  isPlace,
  isProperWord,
  isWordName,
} from '../lexicon.ts'
import { nicknamesOf } from '../nicknamesOf.ts'
import { piecesOf } from '../pieces.ts'
import type { Words } from '../words.ts'
import type { Chance } from './chance.ts'
import { withPhoto } from './smallSchool.ts'

/** A post with a photo in which somebody on the roll is named, and how. */
export interface Planted {
  readonly form: string
  readonly planted: string
  readonly words: Words
}

type Form = (pupil: Pupil, chance: Chance) => string | null

const parts = (name: string) => name.split(/[\s-]+/).filter((part) => part.length > 2)
const initial = (name: string) => name.charAt(0)

/** Every way in which the issue says that a name may be written; null where a pupil's name has no such form. */
export const forms: Readonly<Record<string, Form>> = {
  first: ({ firstName }) => firstName,
  preferred: ({ preferredName }) => preferredName,
  nickname: ({ firstName }, chance) => {
    const known = nicknamesOf(letters(firstName)).filter(
      (name) => name.length > 2 && !isAmbiguous(name),
    )
    return known.length === 0 ? null : capital(chance.of(known))
  },
  surname: ({ lastName }) => lastName,
  fullName: ({ firstName, lastName }) => `${firstName} ${lastName}`,
  reversedFullName: ({ firstName, lastName }) => `${lastName} ${firstName}`,
  partOfDoubleName: ({ firstName, lastName }, chance) => {
    const double = [firstName, lastName].filter((name) => parts(name).length > 1)
    return double.length === 0 ? null : chance.of(parts(chance.of(double)))
  },
  initialWithSurname: ({ firstName, lastName }) => `${initial(firstName)}. ${lastName}`,
  initialWithoutStop: ({ firstName, lastName }) => `${initial(firstName)} ${lastName}`,
  firstWithInitial: ({ firstName, lastName }) => `${firstName} ${initial(lastName)}.`,
  possessive: ({ firstName }, chance) => `${firstName}${chance.of(["'s", '’s'])} work`,
  possessiveWithoutApostrophe: ({ firstName }) =>
    isAmbiguous(firstName) || /s$/i.test(firstName) ? null : `${firstName}s`,
  twins: ({ lastName }) => `the ${lastName} twins`,
  pluralFamily: ({ lastName }) =>
    isAmbiguous(lastName) || /[sz]$/i.test(lastName) ? null : `the ${lastName}s`,
  lowerCase: ({ firstName }) => (isAmbiguous(firstName) ? null : firstName.toLowerCase()),
  upperCase: ({ firstName }) => firstName.toUpperCase(),
  accentsFolded: ({ firstName }) => {
    const plain = firstName.normalize('NFD').replace(/\p{M}/gu, '')
    return plain === firstName ? null : plain
  },
  accentsAdded: ({ firstName }) =>
    /[aeo]/.test(firstName) ? firstName.replace(/[aeo]/, (vowel) => `${vowel}\u0301`) : null,
  hashtagByCase: ({ firstName }, chance) =>
    `#${chance.of(['WellDone', 'Congratulations', 'HappyBirthday', 'GoodLuck'])}${onlyLetters(firstName)}`,
  hashtagRunTogether: ({ firstName }, chance) =>
    isAmbiguous(firstName) || onlyLetters(firstName).length < 4
      ? null
      : `#${chance.of(['welldone', 'happybirthday', 'proudof', 'thankyou'])}${onlyLetters(firstName).toLowerCase()}`,
  handle: ({ firstName, lastName }, chance) =>
    `@${chance.of([`${onlyLetters(firstName)}_${onlyLetters(lastName)}`, `${onlyLetters(firstName)}${chance.below(90) + 10}`, `${onlyLetters(lastName)}Family`])}`,
  emojiBetween: ({ firstName }, chance) =>
    [...firstName].join(chance.of(['🌟', '❤️', '🎉', '👩🏽‍🏫'])),
  emojiInside: ({ firstName }, chance) => inside(firstName, chance.of(['🌟', '⭐️', '😀']), chance),
  zeroWidthInside: ({ firstName }, chance) =>
    inside(firstName, chance.of(['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff']), chance),
  punctuationBetween: ({ firstName }, chance) =>
    [...firstName].join(chance.of(['.', '-', '*', '_', '·'])),
  spacedOut: ({ firstName }) => [...firstName].join(' '),
  fullWidth: ({ firstName }) =>
    /^[A-Za-z]+$/.test(firstName)
      ? firstName.replace(/[A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
      : null,
  lookalikes: ({ firstName }) =>
    /[aeo]/.test(firstName)
      ? firstName.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')
      : null,
  digitsForLetters: ({ firstName }) =>
    /^\p{L}+$/u.test(firstName) &&
    /.[aeio]./.test(firstName) &&
    firstName.length > 3 &&
    !isAmbiguous(firstName)
      ? firstName.replace(
          /(?<=.)[aeio](?=.)/,
          (vowel) => ({ a: '4', e: '3', i: '1', o: '0' })[vowel] ?? vowel,
        )
      : null,
  slip: ({ firstName }, chance) => slipped(firstName, chance),
  slipInSurname: ({ lastName }, chance) => slipped(lastName, chance),
}

/** Names that are words too are planted only where their sentence makes them names. */
function isAmbiguous(name: string): boolean {
  return piecesOf(name).some(
    ({ letters: word }) =>
      isEveryday(word) ||
      isWordName(word) ||
      isPlace(word) ||
      isEnglish(word) ||
      isEnglish(`${word}s`),
  )
}

function onlyLetters(name: string): string {
  return name.replace(/[^\p{L}]/gu, '')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function inside(name: string, what: string, chance: Chance): string {
  const characters = [...name]
  const at = 1 + chance.below(characters.length - 1)
  return [...characters.slice(0, at), what, ...characters.slice(at)].join('')
}

/** One letter dropped, doubled, swapped or mistaken; null where that makes another word or a place. */
function slipped(name: string, chance: Chance): string | null {
  if (!/^\p{L}{4,}$/u.test(name)) return null
  const at = 1 + chance.below(name.length - 2)
  const mistaken = 'etaoinshrdlu'.charAt(chance.below(12))
  const slip = chance.of([
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name.charAt(at) + name.slice(at),
    name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
    name.slice(0, at) + mistaken + name.slice(at + 1),
  ])
  const folded = letters(slip)
  return folded === letters(name) ||
    isEnglish(folded) ||
    isProperWord(folded) ||
    isGivenName(folded)
    ? null
    : slip
}

/** Sentences in which whatever stands at the gap is somebody. */
const sentences = [
  'Well done _ for a super model of a volcano!',
  'Congratulations to _ for winning the spelling contest.',
  'Here is _ with the tallest sunflower in the garden.',
  'A big thank you to _ for helping in the library.',
  'Look at this lovely painting by _ in our art lesson.',
  'Happy birthday _!',
  'This morning _ showed us how a seed grows.',
  'We are so proud of _ today.',
  'Our star reader this week was _.',
  'What a brilliant poem about the sea, _!',
  'Year 4 cheered when _ crossed the finish line.',
  'The trophy goes to _ and the whole team.',
]

/** As many posts as asked for, every form in turn, in the text or in the alt text. */
export function plantedPosts(
  pupils: readonly Pupil[],
  howMany: number,
  chance: Chance,
): readonly Planted[] {
  const names = Object.keys(forms)
  const posts: Planted[] = []
  for (let turn = 0; posts.length < howMany; turn += 1) {
    const form = names[turn % names.length] ?? 'first'
    const planted = forms[form]?.(chance.of(pupils), chance) ?? null
    if (planted === null) continue
    const sentence = chance.of(sentences).replace('_', () => planted)
    const words =
      chance.below(5) === 0 ? withPhoto('Look what we did today!', sentence) : withPhoto(sentence)
    posts.push({ form, planted, words })
  }
  return posts
}
