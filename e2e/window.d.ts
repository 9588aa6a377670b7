import type { Studio } from '../electron/contract/studio.ts'

declare global {
  interface Window {
    readonly studio: Studio
  }
}
