import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { root } from './root.ts'

const practice = join(root, 'resources/practice/photos')
/** How much narrower than its original each further photo is. */
const narrower = [0.9, 0.85, 0.8]

/** Ten photos that all differ: those of the practice school, and the first of them again in other sizes. */
export async function tenPhotos(): Promise<readonly string[]> {
  const files = readdirSync(practice).filter((name) => name.endsWith('.jpg'))
  const originals = files.sort().map((name) => join(practice, name))
  const folder = mkdtempSync(join(tmpdir(), 'ten-photos-'))
  const further: string[] = []
  for (const [index, original] of originals.slice(0, 10 - originals.length).entries()) {
    const path = join(folder, `again-${index + 1}.jpg`)
    writeFileSync(path, await resized(original, narrower[index] ?? 0.75))
    further.push(path)
  }
  return [...originals, ...further]
}

async function resized(original: string, by: number): Promise<Buffer> {
  const photo = sharp(original)
  const { width } = await photo.metadata()
  return photo
    .resize(Math.round(width * by))
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** The posts that ten photos make, four at most in each, with words of their own. */
export const posts = [
  { photos: 4, text: 'Our school week in pictures: gardens, games and good books.' },
  { photos: 4, text: 'More from our week: everybody worked hard and was kind.' },
  { photos: 2, text: 'Two last pictures from a sunny afternoon at school.' },
] as const
export const altText = 'Children enjoy their school day together; their faces are covered.'
