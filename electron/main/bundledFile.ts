import { join, normalize, sep } from 'node:path'

/** The file that a path of our origin means; null for anything outside the folder, however it is spelled. */
export function bundledFile(path: string, folder: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\') || decoded.includes('//')) return null
  const root = normalize(folder + sep)
  const file = normalize(join(root, decoded === '/' ? 'index.html' : decoded))
  return file.startsWith(root) && decoded.split('/').every((part) => part !== '..') ? file : null
}
