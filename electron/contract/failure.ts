import { z } from 'zod'
import { Blocker } from '../core/blocker.ts'
import { Instant } from '../core/day.ts'
import { Hold } from '../core/outbox.ts'

const failure = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape }).readonly()

/** Why one file could not become a photo. Each has its own sentence in the list. */
export const FileProblem = z.enum([
  'link',
  'folder',
  'notAFile',
  'vanished',
  'changed',
  'noPermission',
  'empty',
  'tooLarge',
  'tooManyPixels',
  'notAPhoto',
  'unsupported',
  'broken',
  'tookTooLong',
  'died',
  'alreadyAdded',
])
export type FileProblem = z.infer<typeof FileProblem>

/** Why an account could not be connected to X. */
export const ConnectProblem = z.enum([
  'noClientId',
  'portsTaken',
  'denied',
  'tookTooLong',
  'givenUp',
  'noConnection',
  'xRefused',
  'missingScopes',
  'wrongAccount',
])
export type ConnectProblem = z.infer<typeof ConnectProblem>

/**
 * Every way in which main says no. Nothing in it is a path or a stack; `unexpected` carries a reference that the log
 * explains.
 */
export const Failure = z.discriminatedUnion('kind', [
  failure('unexpected', { reference: z.string() }),
  failure('notUnderstood', { reference: z.string() }),
  failure('locked', {}),
  failure('notNow', {}),
  failure('wrongPassphrase', { waitSeconds: z.number() }),
  failure('wrongRecoveryCode', { mistyped: z.boolean() }),
  failure('weakPassphrase', { shortest: z.int() }),
  failure('notAllowed', {}),
  failure('recordsNewer', {}),
  failure('recordsDamaged', {}),
  failure('recordsInUse', {}),
  failure('recordsOnNetworkDrive', {}),
  failure('diskFull', {}),
  failure('fileRefused', { problem: FileProblem }),
  failure('photoGone', {}),
  failure('notCleared', { blockers: z.array(Blocker).readonly() }),
  failure('notProved', {}),
  failure('picturesChanged', {}),
  failure('alreadyPosting', {}),
  failure('noConnection', {}),
  /** X did not confirm that a post is gone. */
  failure('notTakenDown', { handle: z.string() }),
  /** It was found by hand, and nobody has said which of the account's posts it is. */
  failure('whichPost', { handle: z.string() }),
  /** What a person pasted is not the address of this post. */
  failure('notThisPost', {
    handle: z.string(),
    why: z.enum(['noAddress', 'gone', 'otherAccount', 'otherPost', 'taken']),
  }),
  /** The school's X account has not been connected on this computer yet. */
  failure('accountNotConnected', { handle: z.string() }),
  /** `who` is the account that the browser was signed in as, or what X said; else empty. */
  failure('notConnected', { because: ConnectProblem, handle: z.string(), who: z.string() }),
  /** X did not let a list be read, or a reply be hidden; `until` is when it will listen again. */
  failure('notRead', {
    because: z.enum([...Hold.options, 'refused']),
    until: Instant.nullable(),
  }),
  /** There was neither a handle nor an id in what was pasted. */
  failure('nobodyPasted', {}),
  /** The account of a member of staff is listed already. */
  failure('alreadyListed', {}),
  /** P13: an answer to somebody who is not listed needs the warning to have been read. */
  failure('mayBeParent', {}),
  /** A time to post at has to lie ahead, within sixty days. */
  failure('badTime', {}),
  /** The place that a person chose for a file did not take it. */
  failure('notSaved', {}),
])
export type Failure = z.infer<typeof Failure>
