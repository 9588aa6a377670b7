import { AccountId } from '../core/account.ts'
import { PhotoId } from '../core/photo.ts'
import { findAccountPicture } from './db/tables/accountPictures.ts'
import { findPhoto, originalOf } from './db/tables/photos.ts'
import { isPictureOfPost } from './db/tables/posts.ts'
import { isPictureOfSubmission } from './db/tables/submissions.ts'
import type { Pictures } from './protocol.ts'
import { avatarOf } from './reviews/avatar.ts'
import type { Desk } from './session/desk.ts'

/**
 * The pictures that the window may show: those of whoever is at the desk, and none when nobody is. One that was on its way
 * when the desk was locked does not arrive.
 */
export function picturesOf(currentDesk: () => Desk | null): Pictures {
  async function whileAt(
    desk: Desk,
    picture: () => Promise<Uint8Array | null>,
  ): Promise<Uint8Array | null> {
    // Whoever was given another role meanwhile sits at the same desk still.
    const isOpen = () => currentDesk()?.db === desk.db
    try {
      const bytes = await picture()
      return isOpen() ? bytes : null
    } catch (error) {
      if (isOpen()) throw error
      return null
    }
  }

  return {
    async photo(id, rendition) {
      const desk = currentDesk()
      const photo = PhotoId.safeParse(id)
      if (desk === null || !photo.success || findPhoto(desk.db, photo.data) === null) return null
      const original = originalOf(desk.db, photo.data)
      if (original === null) return null
      return whileAt(desk, async () => {
        const kept = await desk.vault.fetchRendition(original, rendition)
        return kept.ok ? kept.value : null
      })
    },
    async account(id) {
      const desk = currentDesk()
      const account = AccountId.safeParse(id)
      if (desk === null || !account.success) return null
      return findAccountPicture(desk.db, account.data)?.picture ?? null
    },
    async avatar(id) {
      const desk = currentDesk()
      return desk === null ? null : whileAt(desk, () => avatarOf(desk, id))
    },
    async print(sha256) {
      const desk = currentDesk()
      if (desk === null) return null
      const atHand = desk.prints.get(sha256)
      if (atHand !== undefined) return atHand
      if (!isPictureOfPost(desk.db, sha256) && !isPictureOfSubmission(desk.db, sha256)) return null
      return whileAt(desk, async () => {
        const kept = await desk.vault.fetch(sha256)
        return kept.ok ? kept.value : null
      })
    },
  }
}
