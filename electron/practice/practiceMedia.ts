import { z } from 'zod'
import { multipartParts } from './multipart.ts'
import { type PracticePicture, takeId } from './practiceState.ts'
import { good, invalid, notFound, type Reply } from './problems.ts'
import { type Answerer, jsonOf, type Question } from './question.ts'

const mostBytes = 5_000_000
const dayMilliseconds = 86_400_000

const Start = z.strictObject({
  media_type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
  media_category: z.literal('tweet_image'),
  total_bytes: z.int().positive().max(mostBytes),
})

export const initialize: Answerer = (question) => {
  const start = Start.safeParse(jsonOf(question))
  if (!start.success) return invalid(start.error.message)
  const id = takeId(question.state)
  question.state.pictures.push({
    id,
    key: `3_${id}`,
    owner: question.me.id,
    type: start.data.media_type,
    totalBytes: start.data.total_bytes,
    segments: [],
    finished: false,
    altText: '',
    startedAt: question.now,
  })
  return good({ data: { id, media_key: `3_${id}`, expires_after_secs: 86_400 } })
}

export const append: Answerer = (question) => {
  const picture = pictureOf(question, question.id)
  if (picture === undefined) return notFound
  const parts = multipartParts(question.bytes, question.contentType)
  const media = parts?.get('media')
  const index = parts?.get('segment_index')?.toString()
  if (media === undefined || index === undefined || parts?.size !== 2) {
    return invalid('The body must be a form of segment_index and media.')
  }
  if (picture.finished || index !== String(picture.segments.length)) {
    return invalid(`segment_index ${index} is not the next one.`)
  }
  picture.segments.push(media.toString('base64'))
  return good({ data: { expires_at: Math.floor(question.now / 1000) + 86_400 } })
}

export const finalize: Answerer = (question) => {
  const picture = pictureOf(question, question.id)
  if (picture === undefined) return notFound
  if (question.bytes.length > 0) return invalid('This request has no body.')
  const bytes = bytesOf(picture)
  if (bytes.length !== picture.totalBytes) return invalid('Segments do not add up to total_bytes.')
  if (!isWhatItSays(bytes, picture.type)) return invalid('The media is not what media_type says.')
  picture.segments = [bytes.toString('base64')]
  picture.finished = true
  return good({
    data: {
      id: picture.id,
      media_key: picture.key,
      size: bytes.length,
      expires_after_secs: 86_400,
    },
  })
}

const Metadata = z.strictObject({
  id: z.string().regex(/^\d{1,19}$/),
  metadata: z.strictObject({ alt_text: z.strictObject({ text: z.string().min(1).max(1000) }) }),
})

export const metadata: Answerer = (question) => {
  const given = Metadata.safeParse(jsonOf(question))
  if (!given.success) return invalid(given.error.message)
  const picture = pictureOf(question, given.data.id)
  if (picture === undefined || !picture.finished) return invalid('No such media.')
  picture.altText = given.data.metadata.alt_text.text
  return good({ data: { id: picture.id, associated_metadata: given.data.metadata } })
}

/** A finished upload of this account that has not run out, or the reason why it cannot be posted. */
export function postable(question: Question, id: string): PracticePicture | Reply {
  const picture = pictureOf(question, id)
  if (picture === undefined || !picture.finished) {
    return invalid(`Your media IDs are invalid: ${id}.`)
  }
  return question.now - picture.startedAt > dayMilliseconds
    ? invalid(`Your media IDs are invalid: ${id}.`)
    : picture
}

export function bytesOf(picture: PracticePicture): Buffer {
  return Buffer.concat(picture.segments.map((segment) => Buffer.from(segment, 'base64')))
}

function pictureOf(question: Question, id: string): PracticePicture | undefined {
  return question.state.pictures.find(
    (picture) => picture.id === id && picture.owner === question.me.id,
  )
}

function isWhatItSays(bytes: Buffer, type: string): boolean {
  switch (type) {
    case 'image/jpeg':
      return (
        bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9
      )
    case 'image/png':
      return bytes.subarray(1, 4).toString() === 'PNG'
    case 'image/gif':
      return bytes.subarray(0, 3).toString() === 'GIF'
    default:
      return bytes.subarray(8, 12).toString() === 'WEBP'
  }
}
