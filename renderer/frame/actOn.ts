import { chooseFiles } from '../session/addFiles.ts'
import { goTo } from '../session/photos.ts'
import { changeSession } from '../session/windowSession.ts'
import { nobodyElse } from './nobodyElse.ts'
import type { PrimaryAction } from './primary.ts'
import { startAgain } from './startAgain.ts'

/** Does what the primary button says. Posting is asked about once more, by the frame. */
export function actOn(deed: Exclude<PrimaryAction, { readonly kind: 'post' }>): void {
  switch (deed.kind) {
    case 'go':
      goTo(deed.step, deed.photo ?? undefined)
      break
    case 'addPhotos':
      void chooseFiles()
      break
    case 'look':
      document.getElementById('look')?.click()
      break
    case 'nobodyElse':
      void nobodyElse(deed.photo)
      break
    case 'startAgain':
      startAgain()
      break
    case 'backToPost':
      changeSession({ room: 'post' })
  }
}
