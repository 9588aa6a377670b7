import { type TableRefusal, tableLimits } from '../contract/clerk.ts'
import { ok, type Result } from '../core/result.ts'
import { readXml } from './readXml.ts'
import { type Spoken, startText } from './spokenText.ts'

/** The texts that cells point to by their number. */
export function readSharedStrings(xml: string): Result<readonly Spoken[], TableRefusal> {
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
