import type { Records } from '../../electron/core/records.ts'
import type { Said } from '../ui/said.ts'
import { blockerWords } from '../wording/blockerWording.ts'
import type { Missing } from './primary.ts'

export function missingWords(missing: Missing, records: Records): Said {
  switch (missing.kind) {
    case 'blocker':
      return blockerWords(missing.blocker, records)
    case 'noneChosen':
      return {
        sentence: 'No photo is chosen for the post yet.',
        nextStep: 'Press the + on up to four photos.',
      }
    case 'printing':
      return {
        sentence: 'The pictures are being finished and proved.',
        nextStep: 'This takes a few seconds.',
      }
    case 'notPrinted':
      return {
        sentence: 'The pictures could not be finished.',
        nextStep: 'Look at the message beside them, then try again.',
      }
    case 'sending':
      return { sentence: 'The post is on its way.', nextStep: 'Wait for its receipt.' }
  }
}
