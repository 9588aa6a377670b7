/**
 * Which page of the window may still ask. A page speaks for one signing-in: for the one that it was first answered in.
 * After that lock it is answered no more, whoever is at the desk, because what it still holds was done by somebody else.
 */
export interface Pages {
  readonly maySpeak: (page: string) => boolean
  /** It was answered: if somebody is at the desk now, it speaks for them and for nobody else. */
  readonly spoke: (page: string) => void
}

/** `session` names the signing-in that is open; null while nobody is at the desk. */
export function pagesOf(session: () => string | null): Pages {
  const speaksFor = new Map<string, string>()

  function spoke(page: string): void {
    const current = session()
    if (current !== null && !speaksFor.has(page)) speaksFor.set(page, current)
  }

  return {
    maySpeak(page) {
      spoke(page)
      const whose = speaksFor.get(page)
      return whose === undefined || whose === session()
    },
    spoke,
  }
}
