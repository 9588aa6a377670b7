import type { Pupil } from '../pupil.ts'
import { letters } from './fold.ts'
import { isEveryday, isGivenName, isPlace, isWordName } from './lexicon.ts'
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

export function rollOf(knowledge: Knowledge): Roll {
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
  first: Pupil[]
  last: Pupil[]
  nickname: Pupil[]
}

function formsOf(pupils: readonly Pupil[]): ReadonlyMap<string, NameForm> {
  const gathered = new Map<string, Gathering>()
  const add = (form: string, way: keyof Gathering, pupil: Pupil) => {
    const gathering = gathered.get(form) ?? { first: [], last: [], nickname: [] }
    gathering[way].push(pupil)
    gathered.set(form, gathering)
  }
  for (const pupil of pupils) {
    const first = firstFormsOf(pupil)
    for (const form of first) add(form, 'first', pupil)
    for (const form of lastFormsOf(pupil)) add(form, 'last', pupil)
    for (const form of first.flatMap(nicknamesOf)) add(form, 'nickname', pupil)
  }
  return new Map([...gathered].map(([form, gathering]) => [form, formFrom(form, gathering)]))
}

function formFrom(form: string, { first, last, nickname }: Gathering): NameForm {
  return {
    letters: form,
    first: first.length > 0,
    last: last.length > 0,
    nickname: first.length === 0 && last.length === 0,
    distinctive: first.some((pupil) => pupil.distinctiveName) || isRare(form, first),
    everyday: isEveryday(form) || isWordName(form) || isPlace(form),
    surnames: new Set([...first, ...nickname].flatMap(lastFormsOf)),
  }
}

/** P5's computed hint: one bearer on the roll, and no name that people know. */
function isRare(form: string, bearers: readonly Pupil[]): boolean {
  const whole =
    bearers.length === 1 &&
    bearers.some((pupil) => givenNamesOf(pupil).some((name) => letters(name) === form))
  return whole && !isGivenName(form) && !isWordName(form) && !isEveryday(form)
}

function givenNamesOf(pupil: Pupil): readonly string[] {
  return pupil.preferredName === null ? [pupil.firstName] : [pupil.firstName, pupil.preferredName]
}

function firstFormsOf(pupil: Pupil): readonly string[] {
  return [...new Set(givenNamesOf(pupil).flatMap(formsIn))]
}

function lastFormsOf(pupil: Pupil): readonly string[] {
  return formsIn(pupil.lastName)
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
