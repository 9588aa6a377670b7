import type { AuditProblem } from '../../../electron/core/auditVerdict.ts'
import type { Instant } from '../../../electron/core/day.ts'
import { type Said, say } from '../../ui/said.ts'
import { dateAndTime } from '../../ui/when.ts'

const number = new Intl.NumberFormat('en-GB')

/** What is wrong with the log, and what to do. A new kind of doubt does not compile without its words. */
export function logProblemWords(problem: AuditProblem): Said {
  switch (problem.kind) {
    case 'entryChanged':
      return broken(`Entry ${number.format(problem.seq)} is not what was once written there.`)
    case 'entryRemoved':
      return broken(`Entry ${number.format(problem.seq)} was taken out.`)
    case 'entryInserted':
      return broken(`Entry ${number.format(problem.seq)} was put in; the studio did not write it.`)
    case 'entriesMoved':
      return broken(
        `From entry ${number.format(problem.seq)} on, entries stand in another order than they were written in.`,
      )
    case 'entryReplaced':
      return broken(
        `Entry ${number.format(problem.seq)} was written anew, or the one after it was taken out.`,
      )
    case 'tailCut':
      return say(
        `The end of the log was cut off: it stops at entry ${number.format(problem.found)}, and ${number.format(problem.expected)} were noted. Other records are younger than what is left of it.`,
        'Tell your senior leader, and keep this computer as it is until somebody has looked.',
      )
    case 'entriesMissing':
      return say(
        `The log stops at entry ${number.format(problem.found)}, and ${number.format(problem.expected)} were noted: its end was cut off, or an old records file was put in place.`,
        putBack,
      )
    case 'olderCopy':
      return say(
        `An older copy of the records was put back. The log goes as far as entry ${number.format(problem.found)}; this computer had seen ${number.format(problem.expected)}${seenAt(problem.notedAt)}.`,
        putBack,
      )
    case 'behindBackup':
      return say(
        `The backup of ${dateAndTime(problem.madeAt)} knows ${number.format(problem.expected)} entries, and they are not all in this log, which has ${number.format(problem.found)}: an older copy of the records was put back, with its notes.`,
        putBack,
      )
    case 'paperDiffers':
      return say(
        problem.found < problem.expected
          ? `A paper speaks of entry ${number.format(problem.expected)}, and the log has ${number.format(problem.found)}.`
          : `A paper has another code for entry ${number.format(problem.expected)} than the log.`,
        putBack,
      )
    case 'rewritten':
      return say(
        `The entries hold together, but entry ${number.format(problem.seq)} is not the one that was noted: the log was rewritten.`,
        putBack,
      )
    case 'anchorMissing':
      return say('The note of the log’s end, beside the records, is gone.', look)
    case 'anchorForged':
      return say(
        'The note of the log’s end, beside the records, was not written by this studio.',
        look,
      )
    case 'anchorUnreadable':
      return say(
        'The note of the log’s end, beside the records, cannot be read: it was cut short or changed.',
        look,
      )
    case 'anchorReplaced':
      return say(
        `The note of the log’s end, beside the records, is an old one: it speaks of ${number.format(problem.found)} entries, and ${number.format(problem.expected)} were noted since.`,
        look,
      )
    case 'witnessForged':
      return say(
        'The second note of the log’s end, outside the studio’s folder, was not written by this studio.',
        look,
      )
    case 'witnessMissing':
      return say(
        'The second note of the log’s end, outside the studio’s folder, is gone: nothing tells whether these records are the newest.',
        'If the studio was brought to this computer, compare the newest entries with History and with X; an administrator can then have the log go on below. Otherwise tell your senior leader.',
      )
    case 'guardsGone':
      return say(
        'The lock that keeps entries from being changed was taken off the records file.',
        look,
      )
  }
}

const putBack =
  'If you put a backup back, an administrator can say so below. Otherwise tell your senior leader, and keep this computer as it is.'
const look =
  'The entries themselves hold. Ask whoever looks after this computer what was done to its files; an administrator can then have the log go on.'

function broken(sentence: string): Said {
  return say(
    sentence,
    'Somebody changed the records outside the studio. Tell your senior leader and your support, keep this computer as it is, and put the last backup back.',
  )
}

function seenAt(at: Instant | null): string {
  return at === null ? '' : `, last on ${dateAndTime(at)}`
}
