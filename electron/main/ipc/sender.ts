/** The origin of our own pages; nothing else may speak to main. */
export const studioOrigin = 'app://studio'

/** What Electron tells of who sent a message. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}

/** True only for the main frame of one of our own pages; an empty, blank or broken address is nobody. */
export function isOurPage(frame: SenderFrame | null | undefined): boolean {
  if (frame === null || frame === undefined || frame.parent !== null) return false
  try {
    const { protocol, host } = new URL(frame.url)
    return `${protocol}//${host}` === studioOrigin
  } catch {
    return false
  }
}
