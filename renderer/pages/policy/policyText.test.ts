import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPolicyText } from './policyText.ts'

test('headings, paragraphs over several lines and lists are read, and a rule is found by its number', () => {
  const text =
    '# Title\n\nOne\ntwo.\n\n## P3. No names\n\nWhy.\n\n- a\n- b\n  c\n\n## Beside them\n\n- d\n'
  expect(readPolicyText(text)).toEqual({
    opening: [{ kind: 'paragraph', text: 'One two.' }],
    sections: [
      {
        anchor: 'P3',
        heading: 'P3. No names',
        blocks: [
          { kind: 'paragraph', text: 'Why.' },
          { kind: 'list', items: ['a', 'b c'] },
        ],
      },
      { anchor: 'beside-them', heading: 'Beside them', blocks: [{ kind: 'list', items: ['d'] }] },
    ],
  })
})

test('no word of the policy is lost on the way to the page', () => {
  const word = fc.stringMatching(/^[a-z<>&]{1,8}$/)
  const block = fc.oneof(
    word.map((one) => one),
    fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((items) => items.map((one) => `- ${one}`).join('\n')),
  )
  fc.assert(
    fc.property(fc.array(fc.array(block, { minLength: 1 }), { minLength: 1 }), (sections) => {
      const text = `# T\n\n${sections.map((blocks, n) => `## P${n}. s\n\n${blocks.join('\n\n')}\n`).join('\n')}`
      const read = readPolicyText(text).sections.flatMap(({ blocks }) =>
        blocks.flatMap((one) => (one.kind === 'list' ? one.items : [one.text])),
      )
      const written = sections
        .flat()
        .flatMap((one) => one.split('\n').map((line) => line.replace(/^- /, '')))
      expect(read).toEqual(written)
    }),
  )
})
