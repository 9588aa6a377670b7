import { randomUUID } from 'node:crypto'
import { CoverId, plainStyle } from '../../core/cover.ts'
import type { Instant } from '../../core/day.ts'
import { blankPhotoDraft, type PhotoDraft, peopleKey, pictureKey } from '../../core/draft.ts'
import type { AnswerOfX, MediaId, MediaKey, PostState, TweetId } from '../../core/outbox.ts'
import { coverFor } from '../../core/redaction/coverFor.ts'
import { ok } from '../../core/result.ts'
import { now } from '../clock.ts'
import { recordConsents } from '../db/tables/consents.ts'
import { insertPhoto } from '../db/tables/photos.ts'
import { expectPost, PostId } from '../db/tables/posts.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { readSchool, saveSchool } from '../db/tables/school.ts'
import { keepEvidence } from '../photos/keepEvidence.ts'
import { savePhotoDraft } from '../photos/savePhotoDraft.ts'
import type { XGateway } from '../posting/gateway.ts'
import { approvePost } from '../publishing/approvePost.ts'
import { confirm } from '../publishing/confirm.ts'
import { printDraft } from '../publishing/printDraft.ts'
import { saveWords } from '../publishing/saveWords.ts'
import { blankInHand } from '../told/draftInHand.ts'
import { type ScratchDesk, scratchDesks } from './scratchDesk.ts'
import { madeUpConsent, madeUpPhotoId, madeUpPupil, type ScratchRecords } from './scratchRecords.ts'
import { alex, ks1 } from './scratchStaff.ts'

const size = { width: 600, height: 400 }
const face = { x: 60, y: 60, width: 40, height: 50 }

/** What a made-up X does, and what it was asked. A test alters `answers` and `upload` as it likes. */
export interface ScratchX {
  readonly sent: string[]
  readonly deleted: string[]
  /** To the next posts; each after these is taken. */
  readonly answers: AnswerOfX[]
  upload: () => Promise<void>
}

export interface ScratchPosts {
  readonly db: ScratchRecords
  readonly desk: ScratchDesk
  readonly x: ScratchX
  /** A photo with one face, covered, of which everything was said. */
  readonly readyPhoto: (name: string) => Promise<PhotoDraft>
  readonly approve: (photo: PhotoDraft, text: string, notBefore?: Instant) => Promise<PostId>
  readonly stateOf: (post: PostId) => PostState
}

/** For tests alone: somebody at a desk with a pupil who may be shown, and posts that they approve, to a made-up X. */
export async function scratchPosts(): Promise<ScratchPosts> {
  const x: ScratchX = { sent: [], deleted: [], answers: [], upload: async () => {} }
  const gateway = gatewayTo(x)
  const { db, vault, sitDown } = await scratchDesks(() => gateway)
  const school = readSchool(db)
  if (school === null) throw new Error('the scratch school is there')
  saveSchool(db, { ...school, photosUnsaid: 'takenByStaff' })
  const pupil = madeUpPupil()
  savePupils(db, [pupil])
  recordConsents(db, [madeUpConsent(pupil, alex)])
  const desk = sitDown(alex)

  async function readyPhoto(name: string): Promise<PhotoDraft> {
    const { sha256 } = await vault.keep(Buffer.from(name))
    const photo = madeUpPhotoId()
    insertPhoto(db, { id: photo, original: sha256, size, addedAt: now() })
    keepEvidence(desk, {
      photo,
      detector: 'test',
      faces: [{ box: face, tier: 'sure', score: 0.9 }],
    })
    const covers = [coverFor(face, plainStyle, CoverId.parse(randomUUID()), size)]
    const said = { covers, pupils: [pupil.id], altText: 'Covered faces.' }
    const draft: PhotoDraft = { ...blankPhotoDraft(photo), ...said }
    savePhotoDraft(desk, { photo, history: { steps: [draft], at: 0 } })
    confirm(desk, { what: 'wholePicture', photo, of: pictureKey(draft) })
    confirm(desk, { what: 'nobodyElse', photo, of: peopleKey(draft) })
    return draft
  }

  async function approve(photo: PhotoDraft, text: string, notBefore?: Instant): Promise<PostId> {
    const { id } = blankInHand(db)
    saveWords(desk, { id, text, account: ks1.id, photos: [photo.photo] })
    const printed = await printDraft(desk, id)
    if (!printed.ok) throw new Error(JSON.stringify(printed.error))
    const pictures = printed.value.map(({ print }) => print.sha256)
    const when = notBefore === undefined ? {} : { notBefore }
    const post = await approvePost(desk, { draft: id, pictures, ...when })
    if (!post.ok) throw new Error(JSON.stringify(post.error))
    return PostId.parse(post.value.id)
  }

  const stateOf = (post: PostId) => expectPost(db, post).state
  return { db, desk, x, readyPhoto, approve, stateOf }
}

function gatewayTo(x: ScratchX): XGateway {
  let number = 1000
  const asked: Partial<XGateway> = {
    whoAmI: async () => ok({ id: '7', handle: ks1.handle }) as never,
    uploadPicture: async () => {
      number += 1
      const media = `${number}`
      await x.upload()
      return ok({ media: media as MediaId, key: `3_${media}` as MediaKey })
    },
    describePicture: async () => ok(null),
    newestTweet: async () => ok(null),
    timelineSince: async () => ok([]),
    isThere: async () => ok(false),
    deletePost: async (tweet) => {
      x.deleted.push(tweet)
      return ok(null) as never
    },
    post: async (text) => {
      x.sent.push(text)
      number += 1
      return x.answers.shift() ?? { kind: 'accepted', tweet: `${number}` as TweetId }
    },
  }
  return asked as XGateway
}
