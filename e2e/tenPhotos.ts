import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { root } from './root.ts'

const practice = join(root, 'resources/practice/photos')
/** How much narrower than its original each further photo is. */
const narrower = [0.9, 0.85, 0.8]

/** Ten photos that all differ: those of the practice school, and the first of them again in other sizes. */
export async function tenPhotos(page: Page): Promise<readonly string[]> {
  const files = readdirSync(practice).filter((name) => name.endsWith('.jpg'))
  const originals = files.sort().map((name) => join(practice, name))
  const folder = mkdtempSync(join(tmpdir(), 'ten-photos-'))
  const further: string[] = []
  for (const [index, original] of originals.slice(0, 10 - originals.length).entries()) {
    const path = join(folder, `again-${index + 1}.jpg`)
    writeFileSync(path, await resized(page, original, narrower[index] ?? 0.75))
    further.push(path)
  }
  return [...originals, ...further]
}

/** By way of text: the same bytes as a list of numbers take the window four seconds a photo. */
async function resized(page: Page, original: string, by: number): Promise<Buffer> {
  const jpeg = readFileSync(original).toString('base64')
  const url = await page.evaluate(
    async ({ jpeg, by }) => {
      const of = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([of]))
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(bitmap.width * by)
      canvas.height = Math.round(bitmap.height * by)
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/jpeg', 0.9)
    },
    { jpeg, by },
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

/** The posts that ten photos make, four at most in each, with words of their own. */
export const posts = [
  { photos: 4, text: 'Our school week in pictures: gardens, games and good books.' },
  { photos: 4, text: 'More from our week: everybody worked hard and was kind.' },
  { photos: 2, text: 'Two last pictures from a sunny afternoon at school.' },
] as const
export const altText = 'Children enjoy their school day together; their faces are covered.'
