import type { Page } from 'playwright'
import type { Photo } from '../electron/core/photo.ts'
import { addLabelled, coversOver, facesOf, savePhotoDraft, signIn } from './readyDraft.ts'

const files = [
  '01-three-children-plant-pots.jpg',
  '04-two-children-reading.jpg',
  '06-teacher-with-five.jpg',
]

/** Three practice photos on the sheet, every face covered, nobody ticked. */
export async function threePhotos(page: Page): Promise<readonly Photo[]> {
  await signIn(page)
  const added: Photo[] = []
  for (const file of files) {
    const photo = await addLabelled(page, file, facesOf(file))
    const covers = coversOver(facesOf(file), photo.size)
    await savePhotoDraft(page, { ...blank(photo), covers })
    added.push(photo)
  }
  await page.reload()
  return added
}

function blank({ id: photo }: Photo) {
  return {
    photo,
    marks: [],
    dismissals: [],
    crop: null,
    pupils: [],
    source: { kind: 'takenByStaff' as const },
    altText: '',
  }
}
