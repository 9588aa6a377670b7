import type {} from 'electron'
import { ClerkRequest } from '../contract/clerk.ts'
import { startClerk } from './clerkAtWork.ts'

/**
 * The clerk's door: main sends the bytes of one file, piece by piece, and asks for its rows until it has them all. Anything unexpected
 * here is a bug and ends the process, so that main hears of it at once and starts another.
 */
const answer = startClerk()

// A sheet with a million mistakes costs a million errors, and nobody here reads where one came from.
Error.stackTraceLimit = 0

process.parentPort.on('message', ({ data }) => {
  try {
    const reply = answer(ClerkRequest.parse(data))
    if (reply !== null) process.parentPort.postMessage(reply)
  } catch {
    process.exit(1)
  }
})
