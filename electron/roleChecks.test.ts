import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const role = "'(?:poster|approver|administrator)'"
/** A role that is compared, or one of the two questions about somebody's role that core answers. */
const roleCheck = new RegExp(
  [
    String.raw`\brole\s*[!=]==?`,
    String.raw`[!=]==?\s*(?:[\w.?]+\.)?role\b`,
    String.raw`[!=]==?\s*${role}`,
    String.raw`${role}\s*[!=]==?`,
    String.raw`\.includes\((?:[\w.?]+\.)?role\b`,
    String.raw`\bcase ${role}`,
    String.raw`\b(?:isAtLeast|leadsStaff|approvesPosts|whyNotUse)\(`,
  ].join('|'),
  'g',
)

/** Where a role may be looked at, how often, and why: each is about somebody else's role, or is where the contract is asked. */
const named: Readonly<Record<string, number>> = {
  // the two that ask the contract, and the one that asks it again after a wait
  'electron/main/ipc/serve.ts': 1,
  'electron/main/signedIn/mayStill.ts': 1,
  'renderer/session/rights.ts': 1,
  // who stays behind in a backup so that somebody leads
  'electron/main/backup/restoreBackup.ts': 2,
  // the role that an administrator chooses for a colleague
  'renderer/pages/staff/RoleAndAccounts.tsx': 2,
  'renderer/pages/staff/ChangeStaff.tsx': 1,
  'renderer/pages/staff/RemoveStaff.tsx': 1,
  // whether each account has two people who could approve
  'renderer/pages/staff/ApproverRule.tsx': 1,
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
}

test('nobody but the contract decides by a role: main and the window ask it, and compare no role themselves', () => {
  const files = [...sourcesIn('electron/main'), ...sourcesIn('renderer')]
  expect(files.length).toBeGreaterThan(600)
  const found = files.flatMap((file) => {
    const checks = readFileSync(join(root, file), 'utf8').match(roleCheck)?.length ?? 0
    return checks === 0 ? [] : [[file, checks] as const]
  })
  expect(Object.fromEntries(found)).toEqual(named)
})
