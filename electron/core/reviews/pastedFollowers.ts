import { FollowerKey, keyOfHandle } from './follower.ts'

export const longestPaste = 2_000_000
const mostFollowers = 100_000

/**
 * The followers in a text that a person pasted or a file that X gave out: X's own archive, a table, a column of
 * handles, or a followers page copied as it stands. Nobody is named twice.
 */
export function pastedFollowers(text: string): readonly FollowerKey[] {
  const found = [archived, wholeHandles, links, handlesAnywhere, plainCells]
    .map((reading) => reading(text))
    .find((keys) => keys.length > 0)
  return [...new Set(found)].slice(0, mostFollowers)
}

/** X's archive: `"accountId" : "123"` and `user_id=123`, one and the same person. */
function archived(text: string): readonly FollowerKey[] {
  const ids = text.matchAll(/(?:user_id=|"accountId"\s*:\s*")(\d{1,19})(?!\d)/g)
  return [...ids].map(([, id]) => FollowerKey.parse(id))
}

/** A copied page has each handle on a line of its own, between names, buttons and bios that may mention others. */
function wholeHandles(text: string): readonly FollowerKey[] {
  return cellsOf(text)
    .filter((cell) => /^@\w{1,20}$/.test(cell))
    .map(keyOfHandle)
}

function links(text: string): readonly FollowerKey[] {
  const handles = text.matchAll(/(?:x|twitter)\.com\/@?(\w{1,20})(?=[\s/?"',;)]|$)/gi)
  return [...handles].map(([, handle]) => keyOfHandle(handle ?? ''))
}

function handlesAnywhere(text: string): readonly FollowerKey[] {
  return [...text.matchAll(/(?<![\w@.])@(\w{1,20})(?!\w)/g)].map(([, handle]) =>
    keyOfHandle(handle ?? ''),
  )
}

const headings = new Set(['id', 'user', 'username', 'handle', 'handles', 'followers', 'follower'])

/** A plain table: its first column holds user ids, or handles without their sign. */
function plainCells(text: string): readonly FollowerKey[] {
  return text
    .split(/[\r\n]+/)
    .flatMap((line) => cellsOf(line).slice(0, 1))
    .filter((cell) => /^\w{1,20}$/.test(cell) && !headings.has(cell.toLowerCase()))
    .filter((cell) => /^\d{5,}$/.test(cell) || cell.length <= 20)
    .map((cell) => (/^\d{5,}$/.test(cell) ? FollowerKey.parse(cell) : keyOfHandle(cell)))
}

function cellsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .split(/[\r\n\t,;]+/)
    .map((cell) => cell.trim().replace(/^["'“”]+|["'“”]+$/g, ''))
    .filter((cell) => cell !== '')
}
