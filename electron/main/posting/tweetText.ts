/** What X made of a link: its own short address, and where it leads. */
export interface ShortLink {
  readonly url: string
  readonly expanded_url: string
}

/**
 * A tweet's text as its author wrote it: links in full, the link that X appends for pictures left out, X's three
 * HTML entities undone.
 */
export function asWritten(text: string, links: readonly ShortLink[]): string {
  const expanded = links.reduce(
    (words, link) => words.replaceAll(link.url, isOfPicture(link) ? '' : link.expanded_url),
    text,
  )
  return expanded
    .replace(/\s*https:\/\/t\.co\/\w+\s*$/, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}

function isOfPicture(link: ShortLink): boolean {
  return /\/(photo|video)\/\d+$/.test(link.expanded_url)
}

/** True where two texts say the same, however their accents are encoded and whether or not links name a scheme. */
export function saysTheSame(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\bhttps?:\/\//gi, '')
    .replace(/\/(?=\s|$)/g, '')
    .trim()
}
