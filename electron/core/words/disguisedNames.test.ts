import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ordinarySentences } from './examples/ordinarySentences.ts'
import { said, schoolOf, smallSchool, withPhoto } from './examples/smallSchool.ts'
import { rollOf } from './roll.ts'

const roll = rollOf(
  schoolOf([
    ['Jack', 'Fernsby'],
    ['Amelia', 'Okafor'],
    ['Matilda', 'Quillfeather'],
    ['Harvey', 'Pemberton'],
    ['Xanthippe', 'Wildsmith'],
    ['Oliver', 'Thompson'],
    ['Katie', 'Braithwaite'],
    ['Theodore', 'Lockwood'],
  ]),
)
const names = ['Jack', 'Amelia', 'Oliver', 'Theodore', 'Fernsby', 'Quillfeather', 'Braithwaite']

const over = (pairs: string) => {
  const map = new Map(pairs.split(' ').map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']))
  return (text: string) => [...text].map((char) => map.get(char) ?? char).join('')
}
const backwards = (text: string) => [...text].reverse().join('')
const lisu = over('Aꓮ Bꓐ Cꓚ Dꓓ Eꓰ Fꓝ Gꓖ Hꓧ Iꓲ Jꓙ Kꓗ Lꓡ Mꓟ Nꓠ Oꓳ Pꓑ Rꓣ Sꓢ Tꓔ Uꓴ Vꓦ Wꓪ Xꓫ Yꓬ Zꓜ')
const cherokee = over('AᎪ BᏴ CᏟ DᎠ EᎬ GᏀ HᎻ IᎥ JᎫ KᏦ LᏞ MᎷ PᏢ RᏒ SᏚ TᎢ VᏙ WᎳ YᎩ ZᏃ')
const upsideDown = over('aɐ bq cɔ dp eǝ fɟ gƃ hɥ iᴉ jɾ kʞ lן mɯ nu pd qb rɹ tʇ un vʌ wʍ yʎ')
const leet = over('a4 e3 i1 o0 s5 t7 b8 l1')
const vowel = /(?<=.)[aeiou]/
const maskedWith = (mask: string) => (name: string) =>
  vowel.test(name) ? name.replace(vowel, mask) : `${name.slice(0, 1)}${mask}${name.slice(2)}`
const between = (mark: string) => (name: string) => [...name].join(mark)

const kinds: Readonly<Record<string, (name: string) => string>> = {
  'a star for a vowel': maskedWith('*'),
  'a line for a vowel': maskedWith('_'),
  'a hyphen for a vowel': maskedWith('-'),
  'a sign for a vowel': maskedWith('©'),
  'an emoji for a vowel': maskedWith('🌟'),
  'a hash for a vowel': maskedWith('#'),
  'a point for a vowel': maskedWith('.'),
  'a tilde for a vowel': maskedWith('~'),
  'a star for every vowel but the first letter': (name) => name.replace(/(?<=.)[aeiou]/g, '*'),
  'a star for the first letter': (name) => `*${name.slice(1)}`,
  'a star for the last letter': (name) => `${name.slice(0, -1)}*`,
  'three stars for the middle': (name) => `${name.slice(0, 2)}***${name.slice(-1)}`,
  'stars between': between('*'),
  'lines between': between('_'),
  'spaces between': between(' '),
  'nothing to be seen between': between('\u200b'),
  'soft hyphens between': between('\u00ad'),
  leet: leet,
  'Lisu letters': (name) => lisu(name.toUpperCase()),
  'Cherokee letters': (name) => cherokee(name.toUpperCase()),
  backwards: backwards,
  'backwards in small letters': (name) => backwards(name.toLowerCase()),
  'upside down': (name) => backwards(upsideDown(name.toLowerCase())),
  'upside down, from the left': (name) => upsideDown(name.toLowerCase()),
}

/** What is said of a name; `J.ck` is a link before it is anything else, and asks as one. */
const answer = (text: string) =>
  said(withPhoto(text), roll).filter((finding) => /^(P3|link)/.test(finding))

test('no disguise of a pupil’s name beside a picture is silent', () => {
  const silent = Object.entries(kinds).flatMap(([kind, disguise]) =>
    names
      .map((name) => `Well done ${disguise(name)} for the model.`)
      .filter((text) => answer(text).length === 0)
      .map((text) => `${kind}: ${text}`),
  )
  expect(silent).toEqual([])
})

test('one letter of a name that is masked by a sign refuses, wherever in the sentence it stands', () => {
  const kind = fc.constantFrom('*', '_', '©', '🌟', '#', '~', '+')
  const frame = fc.constantFrom('Well done %!', '% won.', 'A prize for %, at last.', '“%” it says')
  fc.assert(
    fc.property(fc.constantFrom(...names), kind, frame, fc.nat(), (name, mask, text, seed) => {
      const at = 1 + (seed % (name.length - 2))
      const masked = `${name.slice(0, at)}${mask}${name.slice(at + 1)}`
      expect(answer(text.replace('%', masked)).join()).toMatch(/P3 refuse/)
    }),
    { numRuns: 60 },
  )
})

test('ordinary words with stars, lines and hyphens draw nothing', () => {
  const drawn = ordinarySentences.flatMap((text) =>
    [roll, smallSchool].flatMap((school) =>
      said(withPhoto(text), school).filter((finding) => finding.startsWith('P3')),
    ),
  )
  expect(drawn).toEqual([])
})
