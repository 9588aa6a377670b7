import { isTrue, type XmlElement } from './readXml.ts'

/** A text as a person reads it, and whether a word of it is struck through. */
export interface Spoken {
  readonly text: string
  readonly struck: boolean
}

export const nothingSpoken: Spoken = { text: '', struck: false }

/**
 * Puts a text together from its runs, as `si` and `is` hold it (ECMA-376 part 1, 18.4.8): how East Asian words are
 * pronounced is left out.
 */
export function startText() {
  let text = ''
  let struck = false
  let [inText, inSound, runIsStruck] = [false, false, false]
  return {
    begins({ name, attribute }: XmlElement) {
      if (name === 't') inText = true
      else if (name === 'rPh') inSound = true
      else if (name === 'r') runIsStruck = false
      else if (name === 'strike') runIsStruck = isTrue(attribute('val') ?? '1')
    },
    ends(name: string) {
      if (name === 't') inText = false
      else if (name === 'rPh') inSound = false
      else if (name === 'r') runIsStruck = false
    },
    says(more: string) {
      if (!inText || inSound) return
      text += more
      if (runIsStruck && more.trim() !== '') struck = true
    },
    spoken: (): Spoken => ({ text: unescaped(text), struck }),
  }
}

/** Excel writes what XML has no way to say as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
