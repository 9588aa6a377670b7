import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AuditEvent } from '../../core/audit.ts'
import { csvOf } from '../../core/csv.ts'
import { Day, Instant } from '../../core/day.ts'
import { termTable } from '../../core/reports/termTable.ts'
import { record } from '../db/audit/auditLog.ts'
import { startOf } from '../history/logPage.ts'
import { openScratch, type ScratchRecords } from '../testing/scratchRecords.ts'
import { figuresOf } from './termReport.ts'

const period = { from: Day.parse('2026-09-01'), to: Day.parse('2026-12-31') }
const from = startOf(period.from, 0)
const until = startOf(period.to, 1)

/** Small worlds of ids, so that the same photo, post and pupil come again and again. */
const ids = (many: number) => Array.from({ length: many }, () => randomUUID())
const [accounts, pupils, photos, posts, faces, drafts] = [
  ids(5),
  ids(12),
  ids(40),
  ids(60),
  ids(20),
  ids(10),
]
const shaOf = (photo: string) => photo.replaceAll('-', '').padEnd(64, '0')
const one = (of: readonly string[]) => fc.constantFrom(...of)

const events = fc.oneof(
  fc.record({ kind: fc.constant('evidenceKept'), photo: one(photos), faces: fc.nat(9) }),
  fc.record({
    kind: fc.constant('faceDismissed'),
    photo: one(photos),
    face: one(faces),
    as: fc.constantFrom('notAFace', 'adultAgreed'),
  }),
  fc.record({
    kind: fc.constant('peopleConfirmed'),
    photo: one(photos),
    pupils: fc.uniqueArray(one(pupils), { maxLength: 4 }),
  }),
  fc
    .record({ photo: one(photos), faces: fc.option(fc.nat(30), { nil: undefined }) })
    .map(({ photo, faces: covered }) => ({
      kind: 'printed',
      photo,
      sha256: shaOf(photo),
      proof: 'identical',
      ...(covered === undefined ? {} : { faces: covered }),
    })),
  fc
    .record({
      kind: fc.constant('refused'),
      draft: one(drafts),
      rules: fc.uniqueArray(fc.constantFrom('P1', 'P2', 'P3', 'P7', 'P13', 'link')),
    })
    .map((refused) => ({ ...refused, blockers: ['faceBare'] })),
  fc.record({ kind: fc.constant('findingAcknowledged'), draft: one(drafts) }),
  fc.record({
    kind: fc.constant('postApproved'),
    post: one(posts),
    draft: one(drafts),
    account: one(accounts),
    pictures: fc.uniqueArray(one(photos).map(shaOf), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('posted'), post: one(posts), tweet: fc.constant('1') }),
  fc.record({ kind: fc.constant('postSettled'), post: one(posts), found: fc.boolean() }),
  fc.record({ kind: fc.constant('takenDown'), post: one(posts), verified: fc.boolean() }),
  fc.record({ kind: fc.constant('wrongPhotoFound'), post: one(posts) }),
  fc.record({
    kind: fc.constant('consentRecorded'),
    pupil: one(pupils),
    decision: fc.constantFrom('granted', 'refused', 'withdrawn'),
    on: fc.constant('2026-10-01'),
  }),
  fc.record({
    kind: fc.constant('importApplied'),
    import: one(drafts),
    joined: fc.nat(5),
    left: fc.nat(5),
    changed: fc.nat(5),
    gained: fc.nat(5),
    lost: fc.nat(5),
  }),
)

/** Moments from before the term to after it, each after the last; a post is approved once, as the records see to. */
const terms = fc.array(events, { minLength: 3000, maxLength: 3000, size: 'max' }).map((made) => {
  const approved = new Set<string>()
  const began = Date.parse('2026-07-15T00:00:00.000Z')
  const ended = Date.parse('2027-02-01T00:00:00.000Z')
  return made
    .map((event, index) => ({
      event: AuditEvent.parse(event),
      at: Instant.parse(
        new Date(began + Math.floor(((ended - began) * index) / made.length)).toISOString(),
      ),
    }))
    .filter(({ event }) => {
      if (event.kind !== 'postApproved') return true
      const isNew = !approved.has(event.post)
      approved.add(event.post)
      return isNew
    })
})

type Term = readonly { readonly event: AuditEvent; readonly at: Instant }[]

function written(term: Term): ScratchRecords {
  const db = openScratch()
  db.transaction(() => {
    for (const { event, at } of term) record(db, { at, actor: null, event })
  })()
  return db
}

/** A question to the audit's own rows, in SQL, that shares nothing with the report. */
function ask(db: ScratchRecords, sql: string): unknown {
  return db.prepare(sql).pluck().get({ from, until }) ?? 0
}

const inTerm = `at >= @from AND at < @until`
const approvals = `SELECT seq, at, payload ->> 'post' AS post, payload ->> 'account' AS account, payload
  FROM audit WHERE kind = 'postApproved'`
const wentOut = `SELECT a.post, a.account, a.seq AS approval, a.payload, min(p.seq) AS seq, min(p.at) AS at
  FROM (${approvals}) a JOIN audit p ON p.seq > a.seq AND p.payload ->> 'post' = a.post
  AND (p.kind = 'posted' OR (p.kind = 'postSettled' AND p.payload ->> 'found' = 1)) GROUP BY a.post`
const cameDown = `SELECT a.post, a.account, min(d.seq) AS seq, min(d.at) AS at FROM (${approvals}) a
  JOIN audit d ON d.seq > a.seq AND d.payload ->> 'post' = a.post
  AND d.kind = 'takenDown' AND d.payload ->> 'verified' = 1 GROUP BY a.post`
const pictures = `SELECT o.post, sha.value AS sha FROM (${wentOut}) o, json_each(o.payload, '$.pictures') sha
  WHERE ${inTerm.replaceAll('at ', 'o.at ')}`
const shown = `SELECT DISTINCT a.post, pupil.value AS pupil FROM (${approvals}) a,
  json_each(a.payload, '$.pictures') sha
  JOIN audit print ON print.kind = 'printed' AND print.seq < a.seq AND print.payload ->> 'sha256' = sha.value
  JOIN audit said ON said.kind = 'peopleConfirmed' AND said.seq < a.seq
    AND said.payload ->> 'photo' = print.payload ->> 'photo',
  json_each(said.payload, '$.pupils') pupil`
const toComeDown = `SELECT w.seq, w.at AS withdrawn, o.post, o.account, d.at AS down
  FROM audit w JOIN (${shown}) s ON s.pupil = w.payload ->> 'pupil'
  JOIN (${wentOut}) o ON o.post = s.post AND o.seq < w.seq
  LEFT JOIN (${cameDown}) d ON d.post = s.post
  WHERE w.kind = 'consentRecorded' AND w.payload ->> 'decision' = 'withdrawn'
    AND w.at >= @from AND w.at < @until AND (d.seq IS NULL OR d.seq > w.seq)`

test('the figures of a term equal a count made from the audit’s rows by other means', () => {
  const property = fc.property(terms, (term) => {
    const db = written(term)
    try {
      const figures = figuresOf(db, period)
      const kindInTerm = (kind: string, more = '') =>
        ask(db, `SELECT count(*) FROM audit WHERE kind = '${kind}' AND ${inTerm} ${more}`)

      const posted = db
        .prepare(
          `SELECT account, count(*) AS posted FROM (${wentOut}) WHERE ${inTerm} GROUP BY account ORDER BY account`,
        )
        .all({ from, until })
      expect(
        figures.posts.flatMap((row) =>
          row.posted > 0 ? [{ account: row.account, posted: row.posted }] : [],
        ),
      ).toEqual(posted)
      const down = db
        .prepare(
          `SELECT account, count(*) AS takenDown FROM (${cameDown}) WHERE ${inTerm} GROUP BY account ORDER BY account`,
        )
        .all({ from, until })
      expect(
        figures.posts.flatMap(({ account, takenDown }) =>
          takenDown > 0 ? [{ account, takenDown }] : [],
        ),
      ).toEqual(down)
      expect(figures.postsByWeek.reduce((sum, week) => sum + week, 0)).toBe(
        ask(db, `SELECT count(*) FROM (${wentOut}) WHERE ${inTerm}`),
      )
      expect(figures.takenDown).toBe(ask(db, `SELECT count(*) FROM (${cameDown}) WHERE ${inTerm}`))

      expect(figures.pictures).toBe(ask(db, `SELECT count(*) FROM (${pictures})`))
      expect(figures.facesCovered).toBe(
        ask(
          db,
          `WITH last AS (SELECT payload ->> 'sha256' AS sha, payload ->> 'photo' AS photo,
             payload ->> 'faces' AS faces, max(seq) FROM audit WHERE kind = 'printed' GROUP BY sha)
           SELECT coalesce(sum(ifnull(last.faces,
             (SELECT coalesce(sum(f.payload ->> 'faces'), 0) FROM audit f
              WHERE f.kind = 'evidenceKept' AND f.payload ->> 'photo' = last.photo) -
             (SELECT count(DISTINCT x.payload ->> 'face') FROM audit x
              WHERE x.kind = 'faceDismissed' AND x.payload ->> 'photo' = last.photo))), 0)
           FROM (${pictures}) p JOIN last ON last.sha = p.sha`,
        ),
      )
      expect(figures.saidNotAFace).toBe(
        kindInTerm('faceDismissed', `AND payload ->> 'as' = 'notAFace'`),
      )
      expect(figures.saidAdult).toBe(
        kindInTerm('faceDismissed', `AND payload ->> 'as' = 'adultAgreed'`),
      )

      expect(figures.refusals).toBe(kindInTerm('refused'))
      for (const { rule, times } of figures.refusalsByRule) {
        const which =
          rule === 'studio'
            ? `AND json_array_length(payload, '$.rules') = 0`
            : `AND instr(payload, '"${rule}"') > 0`
        expect(times, rule).toBe(kindInTerm('refused', which))
      }
      expect(figures.questionsAnswered).toBe(kindInTerm('findingAcknowledged'))
      expect(figures.wrongPhotos).toBe(kindInTerm('wrongPhotoFound'))
      expect(figures.lostByImport).toBe(
        ask(
          db,
          `SELECT coalesce(sum(payload ->> 'lost'), 0) FROM audit WHERE kind = 'importApplied' AND ${inTerm}`,
        ),
      )

      expect(figures.withdrawals).toBe(
        kindInTerm('consentRecorded', `AND payload ->> 'decision' = 'withdrawn'`),
      )
      const waits = db
        .prepare(
          `SELECT post, account, CASE WHEN down IS NULL THEN NULL ELSE
             CAST(round((julianday(down) - julianday(withdrawn)) * 1440) AS INTEGER) END AS minutes
           FROM (${toComeDown}) ORDER BY seq, post`,
        )
        .all({ from, until })
      expect(sortedTakeDowns(figures.takeDowns)).toEqual(
        sortedTakeDowns(waits as typeof figures.takeDowns),
      )
    } finally {
      db.close()
    }
  })
  // Thousands of events shrink for minutes; the first difference says enough.
  fc.assert(property, { numRuns: 4, endOnFailure: true })
})

function sortedTakeDowns<T extends { readonly post: string; readonly minutes: number | null }>(
  rows: readonly T[],
) {
  return rows.map(({ post, minutes }) => `${post} ${minutes}`).toSorted()
}

test('a term that nobody posted in comes to nothing, and does not divide by it', () => {
  const db = openScratch()
  expect(figuresOf(db, period)).toMatchObject({
    posts: [],
    pictures: 0,
    facesCovered: 0,
    refusals: 0,
  })
  db.close()
})

test('the table of a term gives formulas no room', () => {
  const db = openScratch()
  const [account = ''] = accounts
  const [post = ''] = posts
  const [draft = ''] = drafts
  const term = [
    { kind: 'postApproved', post, draft, account, pictures: [] },
    { kind: 'posted', post, tweet: '1' },
  ].map((event, index) => ({
    event: AuditEvent.parse(event),
    at: Instant.parse(`2026-10-01T0${index}:00:00.000Z`),
  }))
  for (const { event, at } of term) record(db, { at, actor: null, event })
  for (const name of ['=HYPERLINK("http://example.org")', '+44', '-1', '@Ks1Western']) {
    const heading = { school: name, ...period, entries: 2, head: '4f2a 91c0' }
    const text = csvOf(termTable(heading, figuresOf(db, period), () => name))
    const cells = text.split(/[,\r\n]+/).map((cell) => cell.replace(/^\uFEFF?"?/, ''))
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    expect(text).toContain(`'${name.slice(0, 2)}`)
  }
  db.close()
})
