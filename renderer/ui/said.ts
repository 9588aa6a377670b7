import type { Tone } from './Badge.tsx'
import type { IconName } from './icons.ts'

/** What happened, and what to do about it: the two halves of whatever the studio tells a person. */
export interface Said {
  readonly sentence: string
  readonly nextStep: string
}

export function say(sentence: string, nextStep: string): Said {
  return { sentence, nextStep }
}

/** The same with a word, an icon and a tone for a badge, where a list shows how something stands. */
export interface Standing extends Said {
  readonly word: string
  readonly icon: IconName
  readonly tone: Tone
}

export function stands(
  word: string,
  icon: IconName,
  tone: Tone,
  sentence: string,
  nextStep: string,
): Standing {
  return { word, icon, tone, sentence, nextStep }
}
