import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js'

/** Hashtags, mentions and links of a text: places where words are written without spaces. */
export interface TextSpan {
  readonly kind: 'hashtag' | 'mention' | 'link'
  readonly start: number
  readonly end: number
  /** Without its sign. */
  readonly body: string
}

const hashtag = /[#＃][\p{L}\p{M}\p{N}_\p{Default_Ignorable_Code_Point}]+/gu
const mention = /(?<![\p{L}\p{N}._%+-])[@＠][\p{L}\p{M}\p{N}_\p{Default_Ignorable_Code_Point}]+/gu

export function hashtagsIn(text: string): readonly TextSpan[] {
  return spans(text, hashtag, 'hashtag')
}

export function mentionsIn(text: string): readonly TextSpan[] {
  return spans(text, mention, 'mention')
}

/** Everything that X would make a link of, and whatever calls itself one. */
export function linksIn(text: string): readonly TextSpan[] {
  if (!/[.．。:]/.test(text)) return []
  const known = extractUrlsWithIndices(text).map(
    ({ url, indices: [start, end] }): TextSpan => ({ kind: 'link', start, end, body: url }),
  )
  const written = [...text.matchAll(/https?:\/\/[^\s]+/gi)].map(
    (match): TextSpan => ({
      kind: 'link',
      start: match.index,
      end: match.index + match[0].length,
      body: match[0],
    }),
  )
  return [...known, ...written.filter(({ start }) => !isWithin(known, start, start + 1))]
}

function spans(text: string, pattern: RegExp, kind: TextSpan['kind']): readonly TextSpan[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
    body: match[0].slice(1),
  }))
}

export function isWithin(spans: readonly TextSpan[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end)
}
