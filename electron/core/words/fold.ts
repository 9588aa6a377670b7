/** One folded character and the stretch of the source, in UTF-16 code units, that it came from. */
export interface Folded {
  readonly char: string
  readonly start: number
  readonly end: number
  readonly upper: boolean
  /** True for the letters that pairs of make a flag: 🇬🇧. */
  readonly flag: boolean
}

/** Letters of other scripts and shapes that pass for a Latin one to a reader (after Unicode's confusables, UTS 39). */
const lookalikes = new Map(
  Object.entries({
    a: 'аαɑᴀꓮᎪ',
    b: 'ЬвƅʙᏏꓐᏴ',
    c: 'сϲᴄⅽꓚᏟ',
    d: 'ԁɗᴅđðꓓᎠ',
    e: 'еєҽεᴇəɛꓰᎬ',
    f: 'ꜰƒꓝ',
    g: 'ɡԍɢꓖᏀց',
    h: 'һнʜħꓧᎻհ',
    i: 'іιɩɪıӏꓲᎥ',
    j: 'јϳᴊꓙᎫյ',
    k: 'кκᴋꓗᏦ',
    l: 'ʟłⅼꓡᏞ',
    m: 'мᴍⅿꓟᎷ',
    n: 'ոпηɴŋꓠ',
    o: 'оοσօᴏøөꓳ',
    p: 'рρᴘꓑᏢ',
    q: 'ԛ',
    r: 'гʀᴦꓣᏒ',
    s: 'ѕꜱʂꓢᏚ',
    t: 'тτᴛŧꓔᎢ',
    u: 'υцսᴜʋꓴ',
    v: 'ѵνᴠꓦᏙ',
    w: 'ԝωшᴡꓪᎳ',
    x: 'хχꓫ',
    y: 'уγүʏꓬᎩ',
    z: 'ᴢʐꓜᏃ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
)
const ligatures = new Map(Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }))

/** Invisible or attached to the letter before it: a name goes on through these. */
const transparent = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]$/u
const lineBreak = /^[\n\r\t]$/

/**
 * The text as a reader sees its letters: lower case, no accents, no invisible characters, other scripts' twins of Latin
 * letters made Latin. Every character still knows where it stood.
 */
export function fold(text: string): readonly Folded[] {
  const characters: Folded[] = []
  let start = 0
  for (const source of text) {
    const end = start + source.length
    for (const char of foldCharacter(source)) {
      characters.push({ char, start, end, upper: isUpper(source), flag: isFlagLetter(source) })
    }
    start = end
  }
  return characters
}

/** Only the letters and digits of a text, folded: how two spellings of one name are compared. */
export function letters(text: string): string {
  return folded(text)
    .filter((char) => /[\p{L}\p{N}]/u.test(char))
    .join('')
}

/** The folded characters alone, without their places. */
export function folded(text: string): readonly string[] {
  return fold(text).map(({ char }) => char)
}

function foldCharacter(source: string): readonly string[] {
  if (/^[ -~]$/.test(source)) return [source.toLowerCase()]
  if (lineBreak.test(source)) return ['\n']
  if (transparent.test(source)) return []
  return [...boxed(source).normalize('NFKD')]
    .filter((char) => !transparent.test(char))
    .flatMap((char) => [...latin(char)])
}

function latin(char: string): string {
  const lower = char.toLowerCase()
  return (
    lookalikes.get(char) ??
    lookalikes.get(lower) ??
    ligatures.get(lower) ??
    lower.normalize('NFKD').replace(/\p{M}/gu, '')
  )
}

/** Letters in circles, squares and flags, which Unicode does not itself decompose: 🅐, 🅰, 🇦. */
function boxed(source: string): string {
  const code = source.codePointAt(0) ?? 0
  for (const first of [0x1f150, 0x1f170, 0x1f130, 0x1f1e6]) {
    if (code >= first && code < first + 26) return String.fromCharCode(65 + code - first)
  }
  return source
}

function isFlagLetter(source: string): boolean {
  return source.length === 2 && /^\p{Regional_Indicator}$/u.test(source)
}

function isUpper(source: string): boolean {
  if (/^[ -~]$/.test(source)) return source >= 'A' && source <= 'Z'
  const plain = boxed(source).normalize('NFKD')
  return plain !== plain.toLowerCase()
}
