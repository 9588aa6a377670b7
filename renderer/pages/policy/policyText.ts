export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

export interface Section {
  /** Where a link leads: a rule's number, or the heading's words. */
  readonly anchor: string
  readonly heading: string
  readonly blocks: readonly Block[]
}

export interface PolicyText {
  readonly opening: readonly Block[]
  readonly sections: readonly Section[]
}

/**
 * Reads the little of Markdown in which the policy is written: headings, paragraphs and lists of one level. Whatever else
 * stands there stays words, so that no text becomes anything but text.
 */
export function readPolicyText(markdown: string): PolicyText {
  const [opening = '', ...rest] = markdown.replaceAll('\r\n', '\n').split(/^## /m)
  return {
    opening: blocksIn(opening.replace(/^# .*$/m, '')),
    sections: rest.map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      return { anchor: anchorOf(heading), heading, blocks: blocksIn(lines.join('\n')) }
    }),
  }
}

function anchorOf(heading: string): string {
  return /^P\d+(?=\.)/.exec(heading)?.[0] ?? heading.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}

function blocksIn(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf)
}

function blockOf(block: string): Block {
  if (!block.startsWith('- ')) return { kind: 'paragraph', text: oneLine(block) }
  return { kind: 'list', items: block.slice(2).split(/\n- /).map(oneLine) }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim()
}
