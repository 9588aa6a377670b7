import type { Finding } from './finding.ts'
import { findingAt, type Part } from './part.ts'
import type { Roll } from './roll.ts'
import type { TextSpan } from './spans.ts'

/** P13: a handle that the school has not listed may be a parent's. */
export function noUnlistedHandles(part: Part, roll: Roll): readonly Finding[] {
  return unlisted(part, roll).map((mention) =>
    findingAt(part, mention.start, mention.end, {
      rule: 'P13',
      effect: 'ask',
      kind: 'unlistedHandle',
      fix: '',
    }),
  )
}

/** Three strangers' handles in one post are a list of people, and beside a school's post perhaps of families. */
export function noHandleLists(part: Part, roll: Roll): readonly Finding[] {
  const mentions = unlisted(part, roll)
  if (mentions.length < 3) return []
  return [
    findingAt(part, mentions[0]?.start ?? 0, mentions.at(-1)?.end ?? 0, {
      rule: 'safety',
      effect: 'ask',
      kind: 'handleList',
    }),
  ]
}

function unlisted(part: Part, roll: Roll): readonly TextSpan[] {
  return part.mentions.filter((mention) => !roll.handles.has(mention.body.toLowerCase()))
}
