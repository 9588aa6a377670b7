import { ok, type Result } from '../../core/result.ts'
import { today } from '../clock.ts'
import { type Bounds, inStrides, type Unfinished } from '../inStrides.ts'
import type { Importing } from './importing.ts'
import { isSameImport, sheetsIn, type TrayContent } from './importTray.ts'
import {
  type ImportPreview,
  type ImportRequest,
  isStillSo,
  previewInStrides,
  stateOfRecords,
} from './previewImport.ts'

/** What the import in hand would change in the records as they are now; what was worked out for them is not worked out twice. */
export async function previewInHand(
  { db, importTray }: Pick<Importing, 'db' | 'importTray'>,
  content: TrayContent,
  bounds: Bounds,
): Promise<Result<ImportPreview, Unfinished>> {
  const { shown } = importTray
  const isOfThese = shown !== null && isSameImport(shown.content, content)
  if (isOfThese && isStillSo(shown.preview.of, stateOfRecords(db, today())))
    return ok(shown.preview)
  const preview = await inStrides(previewInStrides(db, requestOf(content), today()), bounds)
  // What was thrown away meanwhile is not kept after all.
  if (preview.ok && isSameImport(importTray.content, content))
    importTray.shown = { content, preview: preview.value }
  return preview
}

/** What the files in hand ask to be imported. */
export function requestOf(content: TrayContent): ImportRequest {
  return {
    files: content.files.map(({ sha256, asOf }) => ({ sha256, asOf })),
    sheets: sheetsIn(content),
    answers: new Map([...content.answers].map(([place, { is }]) => [place, is])),
    wholeRoll: content.wholeRoll,
  }
}
