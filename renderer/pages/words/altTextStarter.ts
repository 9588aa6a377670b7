import type { PhotoDraft } from '../../../electron/core/draft.ts'

const numbers = [
  '',
  'One child',
  'Two children',
  'Three children',
  'Four children',
  'Five children',
  'Six children',
]

/** A safe beginning for an alt text: how many pupils, and that faces are covered. Never a name. */
export function altTextStarter({ pupils }: PhotoDraft): string {
  const who =
    pupils.length === 0 ? 'Children' : (numbers[pupils.length] ?? `${pupils.length} children`)
  return `${who} at school; faces are covered.`
}
