import { type TableRefusal, tableLimits } from '../contract/clerk.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { readXml } from './readXml.ts'
import { type Spoken, startText } from './spokenText.ts'

/** The texts that cells point to by their number. */
export function readSharedStrings(xml: string): Result<readonly Spoken[], TableRefusal> {
  if (countTexts(xml) > tableLimits.cells) return refused({ kind: 'tooLarge' })
  const strings: Spoken[] = []
  let current = startText()
  let inside = false
  const read = readXml(xml, {
    begins(element) {
      if (element.name === 'si') {
        if (strings.length >= tableLimits.cells) return { kind: 'tooLarge' }
        current = startText()
        inside = true
      } else if (inside) current.begins(element)
      return null
    },
    ends(name) {
      if (name === 'si') {
        strings.push(current.spoken())
        inside = false
      } else if (inside) current.ends(name)
      return null
    },
    says(text) {
      if (inside) current.says(text)
    },
  })
  return read.ok ? ok(strings) : read
}

/** How many texts begin in it, before any of them is read. */
function countTexts(xml: string): number {
  let texts = 0
  for (const _text of xml.matchAll(/<(?:[\w.-]{1,20}:)?si[\s/>]/g)) texts++
  return texts
}
