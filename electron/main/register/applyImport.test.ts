import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv, exportOf, type MadeUpChild, madeUpSchool } from '../../clerk/testExports.ts'
import { importDay, readAll, sheetsOf } from '../../clerk/testImport.ts'
import { consentState } from '../../core/consent.ts'
import { Day, Instant } from '../../core/day.ts'
import { PupilId } from '../../core/pupil.ts'
import type { RegisterChange } from '../../core/register/difference.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import { listConsents, recordConsents } from '../db/tables/consents.ts'
import { listWithheldOf } from '../db/tables/imports.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { listPupils, savePupils } from '../db/tables/pupils.ts'
import { listKnownPupils, saveImportRules } from '../db/tables/register.ts'
import {
  madeUpConsent,
  madeUpOperator,
  madeUpPupil,
  openScratch,
  type ScratchRecords,
} from '../testing/scratchRecords.ts'
import { applyImport } from './applyImport.ts'
import { type ImportRequest, previewImport } from './previewImport.ts'
import { undoImport } from './undoImport.ts'

const at = Instant.parse('2026-11-22T10:00:00.000Z')
const moment = { today: importDay, at }

function openOffice() {
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  return { db, operator }
}
type Office = ReturnType<typeof openOffice>

async function requestOf(
  files: readonly Uint8Array[],
  more: Partial<ImportRequest> & { asOf?: Day } = {},
): Promise<ImportRequest> {
  const { asOf = importDay, ...rest } = more
  const read = await readAll(files, asOf)
  return {
    files: read.map(({ file }) => file),
    sheets: sheetsOf(read),
    answers: new Map(),
    wholeRoll: true,
    ...rest,
  }
}

function apply(office: Office, request: ImportRequest) {
  const { fingerprint } = previewImport(office.db, request, importDay)
  return applyImport(office, request, fingerprint, moment)
}

function applied(office: Office, request: ImportRequest) {
  const result = apply(office, request)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const journal = [
  'audit',
  'imports',
  'import_files',
  'import_steps',
  'import_consents',
  'withheld_consents',
]

/** Every row of every table but those that keep what happened, byte for byte. */
function tablesOf(db: ScratchRecords): string {
  const names = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[]
  const rows = names
    .filter((name) => !journal.includes(name))
    .map((name) => [
      name,
      db
        .prepare(`SELECT * FROM ${name}`)
        .raw()
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ])
  return JSON.stringify(rows)
}

const kindsOf = (changes: readonly RegisterChange[]) => changes.map(({ kind }) => kind)

/** A pupil as a line of a file, with whatever a school may have changed about them since. */
const edited = (school: readonly MadeUpChild[]) =>
  fc
    .tuple(
      fc.array(
        fc.record({
          gone: fc.boolean(),
          moved: fc.boolean(),
          renamed: fc.boolean(),
          unnumbered: fc.boolean(),
          says: fc.constantFrom('yes', 'no', 'blank', 'pending'),
        }),
        { minLength: school.length, maxLength: school.length },
      ),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([edits, newcomers]) => [
      ...school.flatMap((child, place): readonly MadeUpChild[] => {
        const edit = edits[place]
        if (edit === undefined || (edit.gone && place % 3 === 0)) return []
        return [
          {
            ...child,
            says: edit.says as MadeUpChild['says'],
            className: edit.moved ? '6 Elsewhere' : child.className,
            yearGroup: edit.moved ? '6' : child.yearGroup,
            lastName: edit.renamed ? `${child.lastName}-Married` : child.lastName,
            number: edit.unnumbered ? '' : child.number,
          },
        ]
      }),
      ...madeUpSchool(newcomers, 200),
    ])

test('whatever an import changes, the same again changes nothing, and undoing it leaves every table byte for byte as it was', async () => {
  const office = openOffice()
  const { db } = office
  const school = madeUpSchool(14)
  applied(office, await requestOf([exportOf('Bromcom', school)], { asOf: Day.parse('2026-09-01') }))
  const before = tablesOf(db)
  let changed = 0
  await fc.assert(
    fc.asyncProperty(
      edited(school),
      fc.boolean(),
      fc.constantFrom('SIMS', 'Bromcom'),
      async (file, wholeRoll, dialect) => {
        const request = await requestOf([exportOf(dialect, file)], { wholeRoll })
        const result = apply(office, request)
        if (!result.ok) {
          expect(result.error).toBe('nothingToApply')
          return
        }
        changed++
        expect(tablesOf(db)).not.toBe(before)
        expect(previewImport(db, request, importDay).difference.pupils).toEqual([])
        expect(apply(office, request)).toEqual({ ok: false, error: 'nothingToApply' })
        expect(undoImport(office, result.value, at)).toEqual({ ok: true, value: null })
        expect(tablesOf(db)).toBe(before)
      },
    ),
    { numRuns: 40 },
  )
  expect(changed).toBeGreaterThan(30)
  db.close()
})

test('nobody has left whom an open question names, also where it offers somebody else of that name', async () => {
  const office = openOffice()
  const school = madeUpSchool(14)
  const [zoe, mei] = [school[0], school[9]]
  if (zoe === undefined || mei === undefined) throw new Error('The school has fourteen pupils.')
  expect([zoe.preferredName, mei.preferredName]).toEqual(['Robin', 'Robin'])
  applied(office, await requestOf([exportOf('Bromcom', [zoe, mei])]))
  const elsewhere = { className: '6 Elsewhere', yearGroup: '6' as const }
  const file = exportOf('Bromcom', [
    { ...zoe, ...elsewhere },
    { ...mei, ...elsewhere, number: '' },
  ])
  const request = await requestOf([file])
  apply(office, request)
  const { difference } = previewImport(office.db, request, importDay)
  expect(difference.questions.map(({ name }) => name)).toContain('Mei Thistledown')
  expect(difference.pupils).toEqual([])
  office.db.close()
})

test('a preview names who is new, who left, who moved, and who gained and lost a consent', async () => {
  const office = openOffice()
  const school = madeUpSchool(10)
  applied(office, await requestOf([exportOf('Bromcom', school)], { asOf: Day.parse('2026-09-01') }))
  const [loses, moves, gains] = school
  const next = [
    ...school
      .filter((_child, place) => place < 9)
      .map((child) => ({
        ...child,
        className: child === moves ? '1 Elm' : child.className,
        says: child === loses ? ('no' as const) : child === gains ? ('yes' as const) : child.says,
      })),
    ...madeUpSchool(1, 50),
  ]
  const { difference } = previewImport(
    office.db,
    await requestOf([exportOf('Bromcom', next)]),
    importDay,
  )
  const kinds = new Map(
    difference.pupils.map(({ after, changes }) => [after.registerId, kindsOf(changes)]),
  )
  expect(kinds.get('000001')).toEqual(['consentLost'])
  expect(kinds.get('000002')).toEqual(['movedClass'])
  expect(kinds.get('000003')).toEqual(['consentGained'])
  expect(kinds.get('000010')).toEqual(['left'])
  expect(kinds.get('000051')).toEqual(['joined', 'consentGained'])
  expect(kinds.size).toBe(5)
  expect(difference.unchanged).toBe(6)
  office.db.close()
})

const line = (number: string, first: string, last: string, says: string, className = '3 Oak') => [
  number,
  last,
  first,
  className,
  '3',
  says,
]
const fileOf = (...rows: readonly (readonly string[])[]) =>
  Buffer.from(
    csv([['Adno', 'Surname', 'Forename', 'Class', 'Year', 'Social media'], ...rows], ','),
    'utf8',
  )
const june = Day.parse('2026-06-01')
const may = Day.parse('2026-05-01')
const july = Day.parse('2026-07-01')

function stateOf({ db }: Office, name: string) {
  const pupil = listPupils(db).find(({ firstName }) => firstName === name)
  return pupil === undefined ? 'gone' : consentState(pupil, listConsents(db), importDay)
}

test.each([
  ['No', june, 'Yes', may, 'refused'],
  ['No', june, 'Yes', june, 'refused'],
  ['No', june, 'Yes', july, 'live'],
  ['Yes', june, 'No', may, 'live'],
  ['Yes', june, 'No', june, 'refused'],
  ['Yes', june, '', may, 'live'],
  ['Yes', june, '', july, 'withdrawn'],
  ['Yes', june, 'Pending', june, 'withdrawn'],
  ['', june, 'Yes', may, 'live'],
  ['Withdrawn', june, 'Yes', may, 'withdrawn'],
] as const)(
  'a register of “%s” of %s, then one of “%s” of %s: the consent is %s',
  async (first, firstDay, then, thenDay, state) => {
    const office = openOffice()
    applied(office, await requestOf([fileOf(line('1', 'Zoë', 'Marsh', first))], { asOf: firstDay }))
    apply(office, await requestOf([fileOf(line('1', 'Zoë', 'Marsh', then))], { asOf: thenDay }))
    expect(stateOf(office, 'Zoë')).toBe(state)
    office.db.close()
  },
)

test('what a parent said at the office is not overruled by a yes of the register', async () => {
  const office = openOffice()
  const pupil = madeUpPupil({ className: '3 Oak' })
  savePupils(office.db, [pupil])
  recordConsents(office.db, [
    { ...madeUpConsent(pupil, office.operator), decision: 'withdrawn', on: june },
  ])
  applied(
    office,
    await requestOf([fileOf(line('1', pupil.firstName, pupil.lastName, 'Yes'))], { asOf: july }),
  )
  expect(stateOf(office, pupil.firstName)).toBe('withdrawn')
  office.db.close()
})

test('leavers are kept, appear nowhere, and come back as they were', async () => {
  const office = openOffice()
  const both = fileOf(line('1', 'Zoë', 'Marsh', 'Yes'), line('2', 'Ned', 'Brook', 'No'))
  applied(office, await requestOf([both], { asOf: may }))
  applied(office, await requestOf([fileOf(line('1', 'Zoë', 'Marsh', 'Yes'))], { asOf: june }))
  expect(listPupils(office.db).map(({ firstName }) => firstName)).toEqual(['Zoë'])
  expect(listKnownPupils(office.db)).toHaveLength(2)
  applied(office, await requestOf([both], { asOf: july }))
  expect(stateOf(office, 'Ned')).toBe('refused')
  office.db.close()
})

test('nobody leaves because of a file that is not the whole roll, a row that could not be read, or an open question', async () => {
  const office = openOffice()
  applied(
    office,
    await requestOf([
      fileOf(
        line('1', 'Zoë', 'Marsh', 'Yes'),
        line('2', 'Ned', 'Brook', 'No'),
        line('', 'Una', 'Hale', 'No'),
      ),
    ]),
  )
  const zoe = line('1', 'Zoë', 'Marsh', 'Yes')
  const part = await requestOf([fileOf(zoe)], { wholeRoll: false })
  expect(previewImport(office.db, part, importDay).difference.pupils).toEqual([])
  const whole = await requestOf([
    fileOf(
      zoe,
      [...line('2', 'Ned', 'Brook', 'No'), 'a', 'stray', 'comma'],
      zoe,
      line('', 'Una', 'Hale', 'No', '4 Elm'),
    ),
  ])
  const { difference } = previewImport(office.db, whole, importDay)
  expect(difference.problems.map(({ kind }) => kind)).toEqual(['rowTooLong'])
  expect(difference.questions.map(({ name, because }) => [name, because])).toEqual([
    ['Una Hale', 'nameOnly'],
  ])
  expect(difference.pupils).toEqual([])
  office.db.close()
})

test('a number under another name asks, and the answer decides', async () => {
  const office = openOffice()
  applied(office, await requestOf([fileOf(line('1', 'Zoë', 'Marsh', 'Yes'))], { asOf: may }))
  const [known] = listKnownPupils(office.db)
  const file = fileOf(line('1', 'Ned', 'Brook', 'Yes'))
  const asked = previewImport(office.db, await requestOf([file]), importDay).difference
  expect(asked.questions.map(({ because, candidates }) => [because, candidates])).toEqual([
    ['otherName', [known?.id]],
  ])
  expect(asked.pupils).toEqual([])
  const same = new Map([['1:2', PupilId.parse(known?.id)]])
  const answered = previewImport(
    office.db,
    await requestOf([file], { answers: same }),
    importDay,
  ).difference
  expect(answered.pupils.map(({ changes }) => kindsOf(changes))).toEqual([['renamed']])
  office.db.close()
})

test('two pupils who exchange their numbers are asked about, and nothing is exchanged by itself', async () => {
  const office = openOffice()
  applied(
    office,
    await requestOf([fileOf(line('1', 'Zoë', 'Marsh', 'Yes'), line('2', 'Ned', 'Brook', 'No'))], {
      asOf: may,
    }),
  )
  const { difference } = previewImport(
    office.db,
    await requestOf([fileOf(line('2', 'Zoë', 'Marsh', 'Yes'), line('1', 'Ned', 'Brook', 'No'))]),
    importDay,
  )
  expect(difference.pupils).toEqual([])
  expect(difference.questions).toHaveLength(2)
  office.db.close()
})

test('“photograph student” counts once the school has said so, and only then', async () => {
  const office = openOffice()
  const file = Buffer.from(
    'Adno,Surname,Forename,Class,Year,Photograph Student\n1,Marsh,Zoë,3 Oak,3,Y\n',
    'utf8',
  )
  const request = await requestOf([file])
  const gained = () =>
    previewImport(office.db, request, importDay).difference.pupils.some(({ changes }) =>
      kindsOf(changes).includes('consentGained'),
    )
  expect(gained()).toBe(false)
  saveImportRules(office.db, { photographCoversSocialMedia: true }, office.operator.id, at)
  expect(gained()).toBe(true)
  office.db.close()
})

test('nothing is applied that the preview did not show', async () => {
  const office = openOffice()
  const request = await requestOf([fileOf(line('1', 'Zoë', 'Marsh', 'Yes'))])
  const { fingerprint } = previewImport(office.db, request, importDay)
  const pupil = madeUpPupil({ firstName: 'Zoë', lastName: 'Marsh', className: '3 Oak' })
  savePupils(office.db, [pupil])
  const before = tablesOf(office.db)
  expect(applyImport(office, request, fingerprint, moment)).toEqual({
    ok: false,
    error: 'changedSincePreview',
  })
  expect(tablesOf(office.db)).toBe(before)
  office.db.close()
})

test('an import that was changed by hand since, or that another one rests on, is not undone', async () => {
  const office = openOffice()
  const first = applied(
    office,
    await requestOf([fileOf(line('1', 'Zoë', 'Marsh', 'Yes'))], { asOf: may }),
  )
  const [pupil] = listPupils(office.db)
  if (pupil === undefined) throw new Error('nobody was imported')
  recordConsents(office.db, [{ ...madeUpConsent(pupil, office.operator), decision: 'withdrawn' }])
  expect(undoImport(office, first, at)).toEqual({
    ok: false,
    error: { kind: 'changedSince', pupils: [pupil.id] },
  })
  const second = applied(
    office,
    await requestOf([fileOf(line('1', 'Zoë', 'Marsh', 'Yes', '4 Elm'))]),
  )
  expect(undoImport(office, first, at)).toEqual({ ok: false, error: { kind: 'notTheLast' } })
  expect(undoImport(office, second, at).ok).toBe(true)
  savePupils(office.db, [{ ...pupil, className: 'By hand' }])
  expect(undoImport(office, first, at).ok).toBe(false)
  expect(stateOf(office, 'Zoë')).toBe('withdrawn')
  office.db.close()
})

test('an undone consent no longer counts, and stays written down where nobody can edit it', async () => {
  const office = openOffice()
  const { db } = office
  applied(office, await requestOf([fileOf(line('1', 'Zoë', 'Marsh', 'No'))], { asOf: may }))
  const wrong = applied(office, await requestOf([fileOf(line('1', 'Zoë', 'Marsh', 'Yes'))]))
  expect(stateOf(office, 'Zoë')).toBe('live')
  expect(() => db.exec('DELETE FROM consents')).toThrow('consents are added')
  undoImport(office, wrong, at)
  expect(stateOf(office, 'Zoë')).toBe('refused')
  const [pupil] = listPupils(db)
  if (pupil === undefined) throw new Error('nobody was imported')
  expect(listWithheldOf(db, pupil.id).map(({ decision }) => decision)).toEqual(['granted'])
  expect(() => db.exec(`UPDATE withheld_consents SET decision = 'refused'`)).toThrow('never edited')
  expect(() => db.exec('DELETE FROM withheld_consents')).toThrow('never deleted')
  expect(() => db.exec('DELETE FROM consents')).toThrow('consents are added')
  expect(listAudit(db, 9).map(({ entry }) => entry.event.kind)).toEqual([
    'importUndone',
    'importApplied',
    'importApplied',
  ])
  db.close()
})
