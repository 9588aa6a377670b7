import type { Finding } from './finding.ts'
import { findingAt, type Part } from './part.ts'
import { wordsInRun } from './runTogether.ts'

/** Hashtags that everybody writes in small letters. */
const usual = new Set(
  'edchat ukedchat edutwitter primaryschool primaryrocks pupilvoice mathschat phonics eyfs throwbackthursday mondaymotivation schoollife backtoschool worldbookday sportsday antibullyingweek mentalhealthawarenessweek'.split(
    ' ',
  ),
)

/** A hashtag of several words is read aloud, and read at all, only when each word has its capital: `#WellDoneYear3`. */
export function hashtagsReadWell(part: Part): readonly Finding[] {
  return part.hashtags.flatMap((tag) => {
    if (tag.body !== tag.body.toLowerCase() || usual.has(tag.body)) return []
    const words = wordsInRun(tag.body)
    if (words.length < 3) return []
    const fix = `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
    return [
      findingAt(part, tag.start, tag.end, {
        rule: 'P7',
        effect: 'ask',
        kind: 'lowerCaseHashtag',
        fix,
      }),
    ]
  })
}
