import type { Failure } from '../../contract/failure.ts'
import type { OpenRefusal } from '../db/file/refusal.ts'

/** What the window is told when the records cannot be opened. */
export function failureOf(refusal: OpenRefusal): Failure {
  switch (refusal.kind) {
    case 'newerVersion':
      return { kind: 'recordsNewer' }
    case 'inUse':
      return { kind: 'recordsInUse' }
    case 'diskFull':
      return { kind: 'diskFull' }
    case 'networkDrive':
      return { kind: 'recordsOnNetworkDrive' }
    case 'missing':
    case 'unreachable':
    case 'damaged':
    case 'wrongKey':
      return { kind: 'recordsDamaged' }
  }
}
