import type { Finding } from './finding.ts'
import { findingAt, type Part } from './part.ts'

/** X takes no more than this of an alt text, in code points. */
export const altTextLimit = 1000

/** A first sentence that names nobody and claims nothing: the person goes on from here. */
export const starterAltText = 'A photo from our school; faces are covered.'

/** Every photo is described, for those who hear the post, in at most 1,000 characters. */
export function describesEachPhoto(part: Part): readonly Finding[] {
  if (part.where.part !== 'altText') return []
  const length = [...part.text].length
  if (part.text.trim() === '') {
    return [
      findingAt(part, 0, part.text.length, {
        rule: 'P8',
        effect: 'refuse',
        kind: 'missingAltText',
        fix: starterAltText,
      }),
    ]
  }
  if (length <= altTextLimit) return []
  const fitting = [...part.text].slice(0, altTextLimit).join('').length
  const reason = `${length - altTextLimit} over the limit of ${altTextLimit}.`
  return [
    findingAt(part, fitting, part.text.length, {
      rule: 'P8',
      effect: 'refuse',
      kind: 'longAltText',
      reason,
    }),
  ]
}
