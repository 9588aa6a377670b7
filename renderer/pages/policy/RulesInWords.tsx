import policy from '../../../resources/policy.md?raw'
import { type Block, readPolicyText } from './policyText.ts'

const { opening, sections } = readPolicyText(policy)

/** Every rule of the policy in words, as `resources/policy.md` has them. */
export function RulesInWords() {
  return (
    <section className="stack policy-rules" aria-labelledby="policy-rules">
      <h2 id="policy-rules">The rules in words</h2>
      <Blocks blocks={opening} />
      {sections.map(({ anchor, heading, blocks }) => (
        <section key={anchor} className="card stack" aria-labelledby={idOf(anchor)}>
          <h3 id={idOf(anchor)} tabIndex={-1}>
            {heading}
          </h3>
          <Blocks blocks={blocks} />
        </section>
      ))}
    </section>
  )
}

/** Brings the words of a rule into view, and the keyboard with them. */
export function showRule(rule: string): void {
  const heading = document.getElementById(idOf(rule))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

/** Whether the words of this rule are there to be shown. */
export function isInWords(rule: string): boolean {
  return sections.some(({ anchor }) => anchor === rule)
}

function idOf(anchor: string): string {
  return `policy-rule-${anchor}`
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? (
      <p key={block.text}>{block.text}</p>
    ) : (
      <ul key={block.items.join()}>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ),
  )
}
