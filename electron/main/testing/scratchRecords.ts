import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Account } from '../../core/account.ts'
import { ConsentFact } from '../../core/consent.ts'
import { Instant } from '../../core/day.ts'
import { Operator } from '../../core/operator.ts'
import { PhotoId } from '../../core/photo.ts'
import { Pupil } from '../../core/pupil.ts'
import type { Database, OpenRecords, WritableDatabase } from '../db/file/database.ts'
import { fileBehind, rememberFile } from '../db/file/fileBehind.ts'
import { type OpenOptions, openDatabase } from '../db/file/open.ts'
import { recordsIn } from '../db/records.ts'

/** For tests alone: real records in a folder of their own, and made-up people to put in them. */
export const scratchKey: Uint8Array = Buffer.alloc(32, 7)

export const scratchInstant = Instant.parse('2026-11-22T09:00:00.000Z')

export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'studio-records-'))
}

/** Records that a test may also write to without an act, to begin with what it needs, and tamper with. */
export type ScratchRecords = Database & WritableDatabase & OpenRecords

/** The records of this file, or of a new one. */
export function openScratch(
  file: string = join(scratchFolder(), 'school.db'),
  options: OpenOptions = {},
): ScratchRecords {
  const opened = openDatabase(file, scratchKey, options)
  if (!opened.ok) throw new Error(`The scratch records would not open: ${opened.error.kind}`)
  return scratch(opened.value)
}

/** Records that main has opened, with all that a test may do to them. */
export function tamperingWith(records: OpenRecords): ScratchRecords {
  return scratch(fileBehind(records))
}

function scratch(file: Database): ScratchRecords {
  const { write, whenAuditGrows } = recordsIn(file)
  const records = Object.assign(file, { write, whenAuditGrows })
  rememberFile(records, file)
  return records as ScratchRecords
}

export function madeUpOperator(name = 'Rowan Hale'): Operator {
  return Operator.parse({ id: randomUUID(), name, role: 'poster' })
}

export function madeUpPupil(changes: Partial<Pupil> = {}): Pupil {
  return Pupil.parse({
    id: randomUUID(),
    firstName: 'Marigold',
    preferredName: null,
    lastName: 'Thistlewood',
    className: 'Oak',
    yearGroup: '3',
    distinctiveName: false,
    neverShown: false,
    ...changes,
  })
}

export function madeUpConsent(pupil: Pupil, recordedBy: Operator): ConsentFact {
  return ConsentFact.parse({
    pupil: pupil.id,
    decision: 'granted',
    on: '2026-09-01',
    givenBy: 'mother',
    purpose: 'socialMedia',
    relationship: null,
    wording: null,
    evidence: 'form of September',
    expiresOn: null,
    recordedBy: recordedBy.id,
    recordedAt: scratchInstant,
  })
}

export function madeUpAccount(operators: readonly Operator[]): Account {
  return Account.parse({
    id: randomUUID(),
    handle: '@Ks1Example',
    label: 'Key stage 1',
    yearGroups: ['R', '1', '2'],
    operators: operators.map((operator) => operator.id),
  })
}

export function madeUpPhotoId(): PhotoId {
  return PhotoId.parse(randomUUID())
}
