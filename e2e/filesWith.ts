import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where any of the secrets stands in plain, as UTF-8, UTF-16 or base64. */
export function filesWith(folder: string, secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap((secret) => [
    Buffer.from(secret, 'utf8'),
    Buffer.from(secret, 'utf16le'),
    Buffer.from(Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1)),
  ])
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return forms.some((form) => bytes.includes(form))
    })
}
