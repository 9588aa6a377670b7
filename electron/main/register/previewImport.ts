import { createHash } from 'node:crypto'
import type { Day } from '../../core/day.ts'
import { type Difference, differenceOf, type Import } from '../../core/register/difference.ts'
import { listLastWords } from '../db/consents.ts'
import type { Database } from '../db/database.ts'
import type { ImportFile } from '../db/imports.ts'
import { listKnownPupils, readImportRules } from '../db/register.ts'

/** What a person chose to import, and what they have answered so far. The rules are the school's own. */
export interface ImportRequest extends Omit<Import, 'rules'> {
  readonly files: readonly ImportFile[]
}

export interface ImportPreview {
  readonly difference: Difference
  /** Stands for exactly this difference: applying asks for it, so that nobody applies what they have not seen. */
  readonly fingerprint: string
}

/** What this import would change if it were applied now. Changes nothing. */
export function previewImport(db: Database, request: ImportRequest, today: Day): ImportPreview {
  const roll = { pupils: listKnownPupils(db), consents: listLastWords(db) }
  const difference = differenceOf(roll, { ...request, rules: readImportRules(db) }, today)
  return { difference, fingerprint: fingerprintOf(difference) }
}

function fingerprintOf(difference: Difference): string {
  return createHash('sha256').update(JSON.stringify(difference)).digest('hex')
}
