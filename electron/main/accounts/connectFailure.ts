import type { Failure } from '../../contract/failure.ts'
import type { Handle } from '../../core/account.ts'
import type { ConnectRefusal } from '../posting/connect.ts'

/** What the window is told when an account was not connected. Nothing in it is a code or a token. */
export function connectFailure(problem: ConnectRefusal, handle: Handle): Failure {
  const failure = (because: Extract<Failure, { kind: 'notConnected' }>['because'], who = '') =>
    ({ kind: 'notConnected', because, handle, who }) as const
  switch (problem.kind) {
    case 'portsTaken':
    case 'denied':
    case 'tookTooLong':
    case 'givenUp':
      return failure(problem.kind)
    case 'missingScopes':
      return failure(problem.kind, problem.missing.join(', '))
    case 'wrongAccount':
      return failure(problem.kind, problem.handle)
    case 'xRefused':
      return problem.trouble.kind === 'problem'
        ? failure(problem.kind, problem.trouble.detail.slice(0, 200))
        : failure('noConnection')
  }
}
