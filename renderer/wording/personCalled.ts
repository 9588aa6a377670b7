/** What somebody on X is called here: their name or handle, else plainly that X has not told it, and the id that is kept. */
export function personCalled({
  key,
  handle,
  name = '',
}: {
  readonly key: string
  readonly handle: string | null
  readonly name?: string
}): string {
  const known = name || handle || (key.startsWith('@') ? key : null)
  return known ?? `Name not told by X (id ${key})`
}
