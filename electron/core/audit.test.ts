import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  AuditEntry,
  type AuditLink,
  beginning,
  chain,
  firstBrokenLink,
  linkAfter,
  type WrittenEntry,
  write,
} from './audit.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const entries: fc.Arbitrary<WrittenEntry> = fc.record({
  at: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((at) => at.toISOString()),
  actor: fc.option(fc.uuid()),
  kind: fc.constantFrom('signedIn', 'posted', 'refused'),
  payload: fc.json(),
})

/** A chain as it grows, row by row. */
function grown(of: readonly WrittenEntry[]): readonly AuditLink[] {
  const rows: AuditLink[] = []
  for (const entry of of) rows.push(linkAfter(rows.at(-1) ?? beginning, entry, sha256))
  return rows
}

const chains = fc.array(entries, { minLength: 2, maxLength: 12 }).map(grown)

/** What somebody might do to a chain that is not theirs, other than cutting its tail. */
const edits = fc.oneof(
  fc.record({
    what: fc.constant('edit' as const),
    at: fc.nat(),
    field: fc.constantFrom('seq', 'at', 'actor', 'kind', 'payload', 'prev', 'hash'),
    text: fc.string(),
  }),
  fc.record({ what: fc.constant('delete' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('swap' as const), at: fc.nat(), with: fc.nat() }),
  fc.record({ what: fc.constant('insert' as const), at: fc.nat(), entry: entries }),
  fc.record({ what: fc.constant('repeat' as const), at: fc.nat() }),
)
type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never

function tampered(rows: readonly AuditLink[], edit: Edit): readonly unknown[] {
  const changed: unknown[] = [...rows]
  const at = edit.at % rows.length
  switch (edit.what) {
    case 'edit':
      changed[at] = { ...rows[at], [edit.field]: edit.text }
      return changed
    case 'delete':
      return changed.toSpliced(edit.at % (rows.length - 1), 1)
    case 'swap':
      changed[at] = rows[edit.with % rows.length]
      changed[edit.with % rows.length] = rows[at]
      return changed
    case 'insert':
      return changed.toSpliced(at, 0, linkAfter(rows[at - 1] ?? beginning, edit.entry, sha256))
    case 'repeat':
      return changed.toSpliced(at, 0, rows[at])
  }
}

test('a chain that nobody touched holds', () => {
  fc.assert(fc.property(chains, (rows) => firstBrokenLink(rows, sha256) === null))
  expect(firstBrokenLink([], sha256)).toBeNull()
})

test('any one edit, deletion, swap, insertion or repetition is found', () => {
  const property = fc.property(chains, edits, (rows, edit) => {
    const changed = tampered(rows, edit)
    fc.pre(JSON.stringify(changed) !== JSON.stringify(rows))
    expect(firstBrokenLink(changed as readonly AuditLink[], sha256)).not.toBeNull()
  })
  fc.assert(property, { numRuns: 2000 })
})

test('the place that is named is where the first change lies', () => {
  const property = fc.property(chains, fc.nat(), (rows, somewhere) => {
    const at = somewhere % rows.length
    const changed = rows.map((row, index) =>
      index === at ? { ...row, payload: `${row.payload} ` } : row,
    )
    expect(firstBrokenLink(changed, sha256)).toBe(at + 1)
  })
  fc.assert(property)
})

test('an edit that mends its own hash breaks the next row instead', () => {
  const property = fc.property(chains, fc.nat(), (rows, somewhere) => {
    const at = somewhere % (rows.length - 1)
    const changed = rows.map((row, index) => {
      if (index !== at) return row
      const forged = { ...row, actor: 'somebody else' }
      return { ...forged, hash: chain(row.prev, forged, sha256) }
    })
    expect(firstBrokenLink(changed, sha256)).toBe(at + 2)
  })
  fc.assert(property)
})

const at = '2026-11-22T14:05:00.000Z'
const photo = '2f0c1d3e-7d53-4f07-9a3e-6c8c0f6a9b11'
const face = '9b2f5ad0-98a4-44b6-9f0e-2b6f6a1c7d22'

test('the same event is the same text, in whatever order its facts were given', () => {
  const one = AuditEntry.parse({
    at,
    actor: null,
    event: { kind: 'faceDismissed', photo, face, as: 'notAFace' },
  })
  const other: AuditEntry = { actor: null, at: one.at, event: one.event }
  const { event } = one
  if (event.kind !== 'faceDismissed') throw new Error('The event changed its kind.')
  const reversed = { as: event.as, face: event.face, photo: event.photo, kind: event.kind }
  expect(write(other)).toEqual(write(one))
  expect(write({ ...one, event: reversed })).toEqual(write(one))
  expect(write(one).payload).toBe(`{"as":"notAFace","face":"${face}","photo":"${photo}"}`)
})

test('an event has no room for a name or a sentence', () => {
  const draft = photo
  const refused = (blockers: readonly string[]) =>
    AuditEntry.safeParse({
      at,
      actor: null,
      event: { kind: 'refused', draft, blockers, rules: ['P1'] },
    }).success
  expect(refused(['faceBare'])).toBe(true)
  expect(refused(['Marigold Thistlewood is in it'])).toBe(false)
  expect(
    AuditEntry.safeParse({ at, actor: null, event: { kind: 'signedIn', name: 'Rowan' } }).success,
  ).toBe(false)
})
