import { chooseFiles } from '../desk/addFiles.ts'
import { changeDesk } from '../desk/desk.ts'
import { goTo } from '../desk/photos.ts'
import { startAgain } from '../desk/startAgain.ts'
import { nobodyElse } from './nobodyElse.ts'
import type { Deed } from './primary.ts'

/** Does what the primary button says. Posting is asked about once more, by the frame. */
export function actOn(deed: Exclude<Deed, { readonly kind: 'post' }>): void {
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
      changeDesk({ room: 'post' })
  }
}
