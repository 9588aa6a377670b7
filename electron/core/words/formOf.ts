import type { NameForm } from './nameForms.ts'
import type { Reader } from './reader.ts'

/** The form itself, or its plural or possessive without an apostrophe: “the Patels”, “Amelias turn”. */
export function formOf(reader: Reader, word: string): NameForm | null {
  const { forms } = reader.roll
  const exact = forms.get(word)
  if (exact !== undefined) return exact
  const one =
    word.endsWith('es') && !forms.has(word.slice(0, -1)) ? word.slice(0, -2) : word.slice(0, -1)
  if (!word.endsWith('s') || one.length < 3) return null
  return forms.get(one) ?? null
}
