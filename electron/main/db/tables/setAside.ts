import { existsSync, renameSync } from 'node:fs'

/**
 * Moves records that no key opens out of the way, with their logs, so that new ones can be made in their place.
 * Nothing is deleted: should the key turn up, they can be moved back. Answers whether there was anything to move.
 */
export function setAside(file: string): boolean {
  const parts = ['', '-wal', '-shm', '-journal'].filter((part) => existsSync(file + part))
  const earlier = freeName(file)
  for (const part of parts) renameSync(file + part, earlier + part)
  return parts.length > 0
}

/** A name beside the file that nothing was set aside under before. */
function freeName(file: string): string {
  for (let count = 1; ; count += 1) {
    const name = `${file}.earlier-${count}`
    if (!existsSync(name) && !existsSync(`${name}-wal`)) return name
  }
}
