import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OperatorId } from '../../core/operator.ts'
import {
  madeUpOperator,
  openScratch,
  scratchFolder,
  scratchKey,
} from '../testing/scratchRecords.ts'
import { listAudit } from './audit/auditLog.ts'
import type { Write } from './file/database.ts'
import { openRecords } from './openRecords.ts'
import { listOperators, saveOperator } from './tables/operators.ts'

function opened() {
  const records = openRecords(join(scratchFolder(), 'school.db'), scratchKey)
  if (!records.ok) throw new Error(records.error.kind)
  return records.value
}

const operatorNamed = (name: string) => ({ ...madeUpOperator(name) })

test('whoever holds the records can read them, and changes nothing even with a statement that answers', () => {
  const records = opened()
  const alex = madeUpOperator('Alex')
  records.write((write) => saveOperator(write, alex))
  expect(() => records.prepare('DELETE FROM operators RETURNING id').all()).toThrow(
    'by an act alone',
  )
  expect(listOperators(records)).toEqual([alex])
  records.close()
})

test('an act that throws leaves neither rows nor lines of the audit, and nothing is done afterwards', () => {
  const records = opened()
  const done: string[] = []
  records.whenAuditGrows(() => done.push('told'))
  const act = (write: Write) => {
    saveOperator(write, madeUpOperator())
    write.audit(null, { kind: 'locked' })
    write.afterwards(() => done.push('afterwards'))
    throw new Error('a slip')
  }
  expect(() => records.write(act)).toThrow('a slip')
  expect([listOperators(records), listAudit(records, 9), done]).toEqual([[], [], []])
  records.close()
})

test('an act within an act is part of it: one time, and word of the audit once, after both', () => {
  const records = opened()
  const done: unknown[] = []
  records.whenAuditGrows(() => done.push(listAudit(records, 9).length))
  const times = records.write((outer) => {
    outer.audit(null, { kind: 'locked' })
    return records.write((inner) => {
      inner.audit(null, { kind: 'locked' })
      return [outer.now, inner.now]
    })
  })
  expect(times[0]).toBe(times[1])
  expect(done).toEqual([2])
  records.close()
})

test('an act that has ended writes nothing more', () => {
  const records = opened()
  const kept = records.write((write) => write)
  expect(() => saveOperator(kept, madeUpOperator())).toThrow('The act has ended')
  expect(() => kept.audit(null, { kind: 'locked' })).toThrow('The act has ended')
  records.close()
})

test('an act that asks the world for an id, or for the time, is caught; one that asks its act is not', () => {
  const records = openScratch()
  const alex = operatorNamed('Alex')
  const withId = (id: string) => ({ ...alex, id: OperatorId.parse(id) })
  expect(() => records.write((write) => saveOperator(write, withId(randomUUID())))).toThrow(
    /not the same when it is done again:\n.*operators/,
  )
  const atNow = () => ({ ...alex, name: `at ${Date.now()}` })
  expect(() => records.write((write) => saveOperator(write, atNow()))).toThrow(/at \d+/)
  expect(listOperators(records)).toEqual([])
  records.write((write) => saveOperator(write, withId(write.newId())))
  expect(listOperators(records)).toHaveLength(1)
  records.close()
})
