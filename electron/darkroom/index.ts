import type {} from 'electron'
import { DarkroomRequest } from '../contract/darkroom.ts'
import { answer } from './answer.ts'

/**
 * The darkroom's door: main sends one job at a time and waits for its answer. Anything unexpected here is a bug and
 * ends the process, so that main hears of it at once and starts another.
 */
process.parentPort.on('message', async ({ data }) => {
  try {
    process.parentPort.postMessage(await answer(DarkroomRequest.parse(data)))
  } catch {
    process.exit(1)
  }
})
