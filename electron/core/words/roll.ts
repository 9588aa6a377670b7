import type { Pupil } from '../pupil.ts'
import { letters } from './fold.ts'
import { isEveryday, isGivenName, isPlace, isSchoolWord, isWordName } from './lexicon.ts'
import { nicknamesOf } from './nicknamesOf.ts'
import { type Phrases, phrasesFrom } from './phrases.ts'
import { piecesOf } from './pieces.ts'
import { deletionsOf } from './slip.ts'
import type { Knowledge } from './words.ts'

/** One way to write somebody on the roll, as folded letters, and whose name it is. */
export interface NameForm {
  readonly letters: string
  /** Somebody's first or preferred name, or a part of it. */
  readonly first: boolean
  /** Somebody's surname, or a part of it. */
  readonly last: boolean
  /** Only a usual short form of somebody's first name. */
  readonly nickname: boolean
  /** Flagged for a pupil, or borne once on the roll and uncommon elsewhere (P5). */
  readonly distinctive: boolean
  /** Also an everyday word, a month or a place: where it stands must say which. */
  readonly everyday: boolean
  /** The surnames, folded, of those who bear it as a first name. */
  readonly surnames: ReadonlySet<string>
  /** The first letters of those who bear it as a surname. */
  readonly initials: ReadonlySet<string>
}

/** All that the checks of words need of a school, made ready once for each change of the register. */
export interface Roll {
  readonly knowledge: Knowledge
  readonly forms: ReadonlyMap<string, NameForm>
  /** Name forms by what is left of them when one letter is dropped, to find one typing slip. */
  readonly slips: ReadonlyMap<string, readonly NameForm[]>
  readonly longestForm: number
  /** Staff, classes, the school, and books and people of the past: sequences that name no pupil. */
  readonly phrases: Phrases
  /** Words that are part of a class's name: the `oak` of `3 Oak`. */
  readonly classWords: ReadonlySet<string>
  /** Class names in lower case: `3 oak`. */
  readonly classNames: ReadonlySet<string>
  /** Words of the school itself that ask nothing: staff, classes, its name, its accounts. */
  readonly plainWords: ReadonlySet<string>
  /** Handles that may be mentioned, in lower case and without the at sign. */
  readonly handles: ReadonlySet<string>
}

const made = new WeakMap<readonly Pupil[], Roll>()

/** Asking again for the same register, school and accounts costs nothing. */
export function rollOf(knowledge: Knowledge): Roll {
  const known = made.get(knowledge.pupils)
  if (known !== undefined && isSame(known.knowledge, knowledge)) return known
  const roll = rollFrom(knowledge)
  made.set(knowledge.pupils, roll)
  return roll
}

function isSame(one: Knowledge, other: Knowledge): boolean {
  return (
    one.school === other.school && one.accounts === other.accounts && one.handles === other.handles
  )
}

function rollFrom(knowledge: Knowledge): Roll {
  const forms = formsOf(knowledge.pupils)
  const classNames = new Set(knowledge.pupils.map((pupil) => pupil.className.toLowerCase()))
  const classWords = wordsIn([...classNames])
  return {
    knowledge,
    forms,
    slips: slipsOf(forms),
    longestForm: Math.max(0, ...[...forms.keys()].map((form) => form.length)),
    phrases: phrasesFrom(knowledge),
    classWords,
    classNames,
    plainWords: new Set([...classWords, ...schoolsOwnWords(knowledge)]),
    handles: new Set(handlesOf(knowledge).map((handle) => handle.slice(1).toLowerCase())),
  }
}

function schoolsOwnWords({ school, accounts }: Knowledge): ReadonlySet<string> {
  return wordsIn([school.name, ...school.staff, ...accounts.map((account) => account.label)])
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => piecesInName(text)))
}

function handlesOf(knowledge: Knowledge): readonly string[] {
  return [...knowledge.accounts.map((account) => account.handle), ...(knowledge.handles ?? [])]
}

/** A form while it is gathered: who bears it, in which way. */
interface Gathering {
  first: Bearer[]
  last: Bearer[]
  nickname: Bearer[]
}

function formsOf(pupils: readonly Pupil[]): ReadonlyMap<string, NameForm> {
  const gathered = new Map<string, Gathering>()
  const add = (form: string, way: keyof Gathering, pupil: Bearer) => {
    const gathering = gathered.get(form) ?? { first: [], last: [], nickname: [] }
    gathering[way].push(pupil)
    gathered.set(form, gathering)
  }
  for (const pupil of pupils.map(bearerOf)) {
    for (const form of pupil.first) add(form, 'first', pupil)
    for (const form of pupil.last) add(form, 'last', pupil)
    for (const form of pupil.first.flatMap(nicknamesOf)) add(form, 'nickname', pupil)
  }
  return new Map([...gathered].map(([form, gathering]) => [form, formFrom(form, gathering)]))
}

/** One pupil with all the forms of both names. */
interface Bearer {
  readonly distinctive: boolean
  readonly first: readonly string[]
  readonly last: readonly string[]
  /** First and preferred name, each whole. */
  readonly wholeNames: readonly string[]
}

function bearerOf(pupil: Pupil): Bearer {
  const names = givenNamesOf(pupil)
  return {
    distinctive: pupil.distinctiveName,
    first: [...new Set(names.flatMap(formsIn))],
    last: formsIn(pupil.lastName),
    wholeNames: names.map((name) => letters(name)),
  }
}

function formFrom(form: string, { first, last, nickname }: Gathering): NameForm {
  return {
    letters: form,
    first: first.length > 0,
    last: last.length > 0,
    nickname: first.length === 0 && last.length === 0,
    distinctive: first.some((pupil) => pupil.distinctive) || isRare(form, first),
    everyday: isEveryday(form) || isWordName(form) || isPlace(form) || isSchoolWord(form),
    surnames: new Set([...first, ...nickname].flatMap((pupil) => pupil.last)),
    initials: new Set(last.flatMap((pupil) => pupil.wholeNames.map((name) => name.charAt(0)))),
  }
}

/** P5's computed hint: one bearer on the roll, and no name that people know. */
function isRare(form: string, bearers: readonly Bearer[]): boolean {
  const alone = bearers.length === 1 && bearers.some((pupil) => pupil.wholeNames.includes(form))
  return alone && !isGivenName(form) && !isWordName(form) && !isEveryday(form)
}

function givenNamesOf(pupil: Pupil): readonly string[] {
  return pupil.preferredName === null ? [pupil.firstName] : [pupil.firstName, pupil.preferredName]
}

/** Words inside a surname that are nobody's name by themselves. */
const particles = new Set(
  'de del della der den van von da das di do dos du la le el al bin bint ibn ben st o mc mac ap ur ul ud y e i a'.split(
    ' ',
  ),
)

/** A name as a whole and in its parts: `Okafor-Smith` is okaforsmith, okafor and smith. */
function formsIn(name: string): readonly string[] {
  const parts = piecesInName(name).filter((part) => part.length > 1)
  const telling = parts.filter((part) => parts.length === 1 || !particles.has(part))
  const whole = letters(name)
  return [...new Set([whole, ...telling, ...digraphs(name)])].filter((form) => form.length > 1)
}

/** The parts that a reader sees: hyphens and spaces divide, apostrophes and capitals (O'Brien, McDonald) do not. */
function piecesInName(name: string): readonly string[] {
  const parts: string[] = []
  for (const piece of piecesOf(name)) {
    const continues = piece.gap === 'none' || piece.gap === 'apostrophe'
    if (continues) parts.push(`${parts.pop() ?? ''}${piece.letters}`)
    else parts.push(piece.letters)
  }
  return parts
}

/** Müller is also written Mueller, and Åse Aase. */
function digraphs(name: string): readonly string[] {
  const spelled = name
    .normalize('NFC')
    .replace(/[äæ]/gi, 'ae')
    .replace(/[öø]/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/å/gi, 'aa')
  return spelled === name.normalize('NFC') ? [] : [letters(spelled)]
}

function slipsOf(forms: ReadonlyMap<string, NameForm>): ReadonlyMap<string, readonly NameForm[]> {
  const slips = new Map<string, NameForm[]>()
  for (const form of forms.values()) {
    if (form.letters.length < 3 || form.nickname) continue
    for (const rest of [form.letters, ...deletionsOf(form.letters)]) {
      const others = slips.get(rest)
      if (others === undefined) slips.set(rest, [form])
      else others.push(form)
    }
  }
  return slips
}
