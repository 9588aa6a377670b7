import { clean } from './cell.ts'

export interface PersonName {
  readonly firstName: string
  readonly lastName: string
}

const particles = new Set([
  ...[
    'ap',
    'ab',
    'al',
    'el',
    'bin',
    'bint',
    'ibn',
    'abu',
    'da',
    'dal',
    'das',
    'de',
    'del',
    'della',
  ],
  ...['den', 'der', 'des', 'di', 'do', 'dos', 'du', 'la', 'le', 'mac', 'mc', 'san', 'st', 'st.'],
  ...['te', 'ten', 'ter', 'van', 'von', 'zu'],
])

/** A name that could be somebody's: it has a letter, fits, and is neither a formula nor a damaged character. */
export function readName(cell: string): string | null {
  const name = clean(cell)
  const possible = /\p{L}/u.test(name) && !/^[=@+]|\uFFFD/u.test(name) && name.length <= 120
  return possible ? name : null
}

/** Takes “Marsh, Olivia”, “Olivia Marsh”, “MARSH Olivia” and “Seren ap Rhys” apart; null where there are not two names. */
export function splitName(cell: string): PersonName | null {
  const name = readName(cell)
  if (name === null) return null
  const comma = name.indexOf(',')
  if (comma >= 0) return pair(name.slice(comma + 1), name.slice(0, comma))
  const parts = name.split(' ')
  const shouted = parts.findIndex((part) => !isShouted(part))
  if (shouted > 0) return pair(parts.slice(shouted).join(' '), parts.slice(0, shouted).join(' '))
  const particle = parts.findIndex((part, at) => at > 0 && particles.has(part.toLowerCase()))
  const at = particle > 0 && particle < parts.length - 1 ? particle : parts.length - 1
  return pair(parts.slice(0, at).join(' '), parts.slice(at).join(' '))
}

function isShouted(part: string): boolean {
  return part.length > 1 && part === part.toUpperCase() && part !== part.toLowerCase()
}

function pair(first: string, last: string): PersonName | null {
  const [firstName, lastName] = [readName(first), readName(last)]
  return firstName === null || lastName === null ? null : { firstName, lastName }
}
