import { randomUUID } from 'node:crypto'
import type { Instant } from '../../core/day.ts'
import { dayOf, now } from '../clock.ts'
import { record } from './audit/auditLog.ts'
import { asWritable, type Database, type OpenRecords, type Write } from './file/database.ts'
import { rememberFile } from './file/fileBehind.ts'

/** How an outermost act is done: `once` does it in the transaction that is open, as often as it is asked. */
export type DoingActs = <T>(file: Database, once: () => T) => T

const doneOnce: DoingActs = (file, once) => file.transaction(once)()

let done: DoingActs = doneOnce

/** For tests alone: how every act is done from now on, such as twice with its rows compared. */
export function doActs(otherwise: DoingActs = doneOnce): void {
  done = otherwise
}

/** The records in this file, for everybody who reads them, and the one way to write. */
export function recordsIn(file: Database): OpenRecords {
  let underWay: Write | null = null
  let told = () => {}

  function outermost<T>(act: (write: Write) => T): T {
    const at = now()
    const ids: string[] = []
    let ended = unwritten
    const answer = done(file, () => {
      const given = writeFor(file, at, ids)
      underWay = given.write
      try {
        return whole(act(given.write))
      } finally {
        underWay = null
        ended = given.end()
      }
    })
    if (ended.auditGrew) told()
    for (const then of ended.afterwards) then()
    return answer
  }

  const records: OpenRecords = {
    get open() {
      return file.open
    },
    prepare(sql) {
      const statement = file.prepare(sql)
      if (!statement.readonly) throw new Error('The records are changed by an act alone.')
      return statement
    },
    write(act) {
      const joined = underWay
      return joined === null ? outermost(act) : file.transaction(() => whole(act(joined)))()
    },
    whenAuditGrows(from) {
      told = from
    },
    close() {
      file.close()
    },
  }
  rememberFile(records, file)
  return records
}

/** What would go on after the act has ended would write outside of it. */
function whole<T>(answer: T): T {
  if (answer instanceof Promise) throw new Error('An act does not wait for anything.')
  return answer
}

/** What an act leaves behind beside its rows. */
interface Ended {
  readonly auditGrew: boolean
  readonly afterwards: readonly (() => void)[]
}

const unwritten: Ended = { auditGrew: false, afterwards: [] }

function writeFor(
  file: Database,
  at: Instant,
  ids: string[],
): { readonly write: Write; readonly end: () => Ended } {
  let runs = true
  let given = 0
  let auditGrew = false
  const afterwards: (() => void)[] = []
  const inAct = () => {
    if (!runs) throw new Error('The act has ended.')
    return asWritable(file)
  }
  const writing: Omit<Write, symbol> = {
    now: at,
    today: dayOf(new Date(at)),
    get open() {
      return file.open
    },
    prepare: (sql) => inAct().prepare(sql),
    exec: (sql) => inAct().exec(sql),
    transaction: (part) => inAct().transaction(part),
    newId() {
      const id = ids[given] ?? randomUUID()
      ids[given] = id
      given += 1
      return id
    },
    audit(actor, event) {
      record(inAct(), { at, actor, event })
      auditGrew = true
    },
    afterwards(then) {
      afterwards.push(then)
    },
  }
  return {
    write: writing as Write,
    end() {
      runs = false
      return { auditGrew, afterwards }
    },
  }
}
