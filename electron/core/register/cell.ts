import { letters } from '../words/fold.ts'

/** A cell as a person sees it: no invisible characters, single spaces, nothing at the ends. */
export function clean(cell: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(cell)) return cell
  return cell
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The words of a heading or a value in lower case, without accents and punctuation: “Reg. Group” is `reg group`. */
export function wordsOfCell(cell: string): string {
  if (/^[a-z0-9]+$/.test(cell)) return cell
  return clean(cell)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words run together, for headings that are written `RegGroup`, `reg_group` or `Reg Group`. */
export function squashed(cell: string): string {
  return wordsOfCell(cell).replaceAll(' ', '')
}

/** The letters and digits of a name, folded: how two spellings of one name are compared. Plain ones take the short way. */
export function foldedName(name: string): string {
  return /^[ -~]*$/.test(name) ? name.toLowerCase().replace(/[^a-z0-9]/g, '') : letters(name)
}

export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => clean(cell) === '')
}
