import type { DarkroomReply, DarkroomRequest } from '../contract/darkroom.ts'
import { develop } from './develop.ts'
import { expose } from './print.ts'
import { prove } from './proof.ts'
import { renditionOf } from './rendition.ts'

/** Does one job. Every job starts from the bytes of the file: nothing is kept from the one before. */
export async function answer(request: DarkroomRequest): Promise<DarkroomReply> {
  const { job } = request
  const negative = await develop(request.bytes)
  if (!negative.ok) return { kind: 'refused', job, refusal: negative.error }
  if (request.kind === 'develop') {
    return { kind: 'developed', job, developed: await renditionOf(negative.value) }
  }
  const print = await prove(expose, negative.value.raster, request.order)
  return print.ok
    ? { kind: 'printed', job, print: print.value }
    : { kind: 'refused', job, refusal: print.error }
}
