import { useEffect, useState } from 'react'
import type { AuditFilter, AuditLine } from '../../../electron/contract/auditRequests.ts'
import { ask } from '../../bridge.ts'
import { showProblem } from '../../session/windowSession.ts'

/** Rows on one page of the log. */
const most = 100
const typingPause = 250

interface Page {
  readonly lines: readonly AuditLine[]
  readonly more: boolean
}

/** The log page by page: main answers one page at a time, however long the log is. */
export function useLogPages(filter: AuditFilter, version: number) {
  const [ends, setEnds] = useState<readonly number[]>([])
  const [page, setPage] = useState<Page | null>(null)
  const key = JSON.stringify(filter)
  const before = ends.at(-1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries are asked for from their newest
  useEffect(() => setEnds([]), [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the filter, `version` for the log itself
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const answer = await ask('listAudit', {
        filter,
        most,
        ...(before === undefined ? {} : { before }),
      })
      if (!isWanted) return
      if (answer.ok) setPage(answer.value)
      else showProblem(answer.error)
    }, typingPause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [key, before, version])

  const last = page?.lines.at(-1)?.seq
  return {
    page,
    newer: ends.length === 0 ? null : () => setEnds(ends.slice(0, -1)),
    older: page?.more && last !== undefined ? () => setEnds([...ends, last]) : null,
  }
}
