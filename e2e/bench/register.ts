import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { exportOf, type MadeUpChild, madeUpSchool } from '../../electron/clerk/testExports.ts'
import { readRegisterFile, sheetsOf } from '../../electron/clerk/testImport.ts'
import { clear } from '../../electron/core/clearance.ts'
import { ConsentFact } from '../../electron/core/consent.ts'
import { Day, Instant } from '../../electron/core/day.ts'
import { PupilId } from '../../electron/core/pupil.ts'
import { createPupilSearch } from '../../electron/core/register/pupilSearch.ts'
import type { KnownPupil } from '../../electron/core/register/roll.ts'
import { draftOf, photoDraft, recordsFor } from '../../electron/core/testSchool.ts'
import {
  listConsents,
  listLastWords,
  recordConsents,
} from '../../electron/main/db/tables/consents.ts'
import { saveOperator } from '../../electron/main/db/tables/operators.ts'
import { listPupils } from '../../electron/main/db/tables/pupils.ts'
import { saveKnownPupils } from '../../electron/main/db/tables/register.ts'
import { applyImport } from '../../electron/main/register/applyImport.ts'
import { previewImport } from '../../electron/main/register/previewImport.ts'
import { undoImport } from '../../electron/main/register/undoImport.ts'
import {
  madeUpOperator,
  openScratch,
  type ScratchRecords,
} from '../../electron/main/testing/scratchRecords.ts'

const today = Day.parse('2026-11-22')
const at = Instant.parse('2026-11-22T10:00:00.000Z')
const years = 10
const rounds = 40

/**
 * A roll of two thousand pupils with ten years of consents, and as many leavers again: what reading, previewing, applying
 * and undoing an import takes, the gate with thirty pupils in a photo, and finding somebody. Prints a table and JSON.
 */
export async function benchRegister(args: readonly string[]): Promise<number> {
  const size = z.coerce
    .number()
    .int()
    .positive()
    .parse(args[0] ?? 2000)
  const operator = madeUpOperator()
  const db = openScratch()
  saveOperator(db, operator)
  const school = madeUpSchool(size)
  fill(db, school, operator.id)
  const request = await requestOf(changedSince(school))
  const pupils = listPupils(db)
  const search = createPupilSearch(pupils)
  const measured = {
    'read a file of 2,000 rows': await timesOf(() => requestOf(school)),
    'import preview': await timesOf(() => previewImport(db, request, today)),
    ...applyAndUndo({ db, operator }, request),
    'gate: read the records': await timesOf(() => [listPupils(db), listConsents(db)]),
    'gate: read the records, last words only': await timesOf(() => [
      listPupils(db),
      listLastWords(db),
    ]),
    'gate: clear a photo of 30 pupils': await timesOf(gateOf(db)),
    'find a pupil, as the window does': await findingTimes((typed) => search('3 Rowan', typed)),
  }
  const facts = listConsents(db).length
  db.close()
  const rows = Object.entries(measured).map(([what, times]) => ({ what, ...percentiles(times) }))
  console.table(rows)
  console.log(JSON.stringify({ pupils: size, facts, rows }))
  return 0
}

/** Everybody on the roll and as many leavers, with a consent from each of the last ten years. */
function fill(db: ScratchRecords, school: readonly MadeUpChild[], recordedBy: string): void {
  const leavers = madeUpSchool(school.length, school.length)
  const known = [
    ...school.map((child) => knownFrom(child, null)),
    ...leavers.map((child) => knownFrom(child, Day.parse('2020-07-20'))),
  ]
  saveKnownPupils(db, known)
  const facts = known.flatMap(({ id }, place) =>
    Array.from({ length: years }, (_, year) =>
      ConsentFact.parse({
        pupil: id,
        decision: (place + year) % 7 === 0 ? 'refused' : 'granted',
        on: `${2017 + year}-09-01`,
        purpose: 'socialMedia',
        givenBy: 'mother',
        relationship: null,
        wording: null,
        evidence: 'School register, file of September',
        expiresOn: null,
        recordedBy,
        recordedAt: `${2017 + year}-09-02T09:00:00.000Z`,
      }),
    ),
  )
  recordConsents(db, facts)
}

function knownFrom(child: MadeUpChild, leftOn: Day | null): KnownPupil {
  const { firstName, preferredName, lastName, className, yearGroup, number } = child
  const names = { firstName, preferredName, lastName, className, yearGroup }
  const pupil = { ...names, distinctiveName: false, neverShown: false }
  const standing = { pupil, registerId: number, bornOn: null, leftOn }
  return { id: PupilId.parse(randomUUID()), standing }
}

/** The next export: one in ten has moved, some have left, some have joined, and consents have changed. */
function changedSince(school: readonly MadeUpChild[]): readonly MadeUpChild[] {
  const stayed = school.filter((_child, place) => place % 50 !== 0)
  const moved = stayed.map((child, place) =>
    place % 10 === 0 ? { ...child, className: '6 Elm', yearGroup: '6' as const } : child,
  )
  return [...moved, ...madeUpSchool(40, school.length * 3)]
}

async function requestOf(school: readonly MadeUpChild[]) {
  const read = readRegisterFile(exportOf('Bromcom', school), today)
  if (!read.ok) throw new Error(`The export was refused: ${read.error.kind}`)
  const { file } = read.value
  return { files: [file], sheets: sheetsOf([read.value]), answers: new Map(), wholeRoll: true }
}

type Office = Parameters<typeof applyImport>[0]
type Request = Awaited<ReturnType<typeof requestOf>>

function applyAndUndo(office: Office, request: Request) {
  const applying: number[] = []
  const undoing: number[] = []
  for (let round = 0; round < 8; round++) {
    const { fingerprint } = previewImport(office.db, request, today)
    const since = performance.now()
    const applied = applyImport(office, request, fingerprint, { today, at })
    applying.push(performance.now() - since)
    if (!applied.ok) throw new Error(applied.error)
    const then = performance.now()
    if (!undoImport(office, applied.value, at).ok) throw new Error('The import was not undone.')
    undoing.push(performance.now() - then)
  }
  return { 'apply an import': applying, 'undo an import': undoing }
}

function gateOf(db: ScratchRecords): () => void {
  const pupils = listPupils(db)
  const draft = { ...photoDraft, pupils: pupils.slice(0, 30).map(({ id }) => id) }
  const records = { ...recordsFor(draft), pupils, consents: listConsents(db) }
  return () => clear(draftOf(draft), records, today)
}

/** Beginnings of names, short and long, as somebody types them. */
async function findingTimes(find: (typed: string) => unknown): Promise<readonly number[]> {
  const typed = ['a', 'ma', 'mar', 'z', 'zo', 'zoe', "d'a", 'thistle', 'o', 'qu', 'x', 'nobody']
  const times: number[] = []
  for (const text of typed) times.push(...(await timesOf(() => find(text), 10)))
  return times
}

async function timesOf(act: () => unknown, times = rounds): Promise<readonly number[]> {
  await act()
  const took: number[] = []
  for (let round = 0; round < times; round++) {
    const since = performance.now()
    await act()
    took.push(performance.now() - since)
  }
  return took
}

function percentiles(times: readonly number[]) {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) =>
    Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1))
  return { medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) }
}

process.exitCode = await benchRegister(process.argv.slice(2))
