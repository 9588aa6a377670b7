import { create } from 'zustand'
import type { Cover } from '../../../../electron/core/cover.ts'

interface Clipboard {
  readonly covers: readonly Cover[]
}

/** The covers that were copied last: they outlive the photo, so that they can be pasted on the next one. */
export const useClipboard = create<Clipboard>(() => ({ covers: [] }))
