import type { WindowDoor } from '../electron/contract/studio.ts'

declare global {
  interface Window {
    readonly studio: WindowDoor
  }
}
