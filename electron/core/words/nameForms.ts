import type { Pupil } from '../pupil.ts'
import { letters } from './fold.ts'
import { isEveryday, isGivenName, isPlace, isSchoolWord, isWordName } from './lexicon.ts'
import { nicknamesOf } from './nicknamesOf.ts'
import { piecesOf } from './pieces.ts'
import { deletionsOf } from './slip.ts'

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

/** A form while it is gathered: who bears it, in which way. */
interface Gathering {
  first: Bearer[]
  last: Bearer[]
  nickname: Bearer[]
}

/** Every form of every name on the roll. */
export function formsOf(pupils: readonly Pupil[]): ReadonlyMap<string, NameForm> {
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
export function piecesInName(name: string): readonly string[] {
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

/** The forms by themselves and by what is left of them without one letter. */
export function slipsOf(
  forms: ReadonlyMap<string, NameForm>,
): ReadonlyMap<string, readonly NameForm[]> {
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
