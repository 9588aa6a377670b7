import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import { dayName } from '../../ui/dayName.ts'
import { dayAndTime } from '../../ui/when.ts'

/** Who writes, for the end of the letter. */
export interface Sender {
  readonly schoolName: string
  readonly operatorName: string
}

/** A letter that says what was done, what is still to be done, and what nobody can do. */
export function withdrawalLetter({ pupil, facts, posts }: PupilFile, sender: Sender): string {
  const name = pupil.preferredName ?? pupil.firstName
  const said = facts.find(
    ({ fact, standing }) => standing === 'last' && fact.decision === 'withdrawn',
  )
  const day = said === undefined ? '' : ` on ${dayName(said.fact.on)}`
  const gone = posts.filter(({ takenDownAt }) => takenDownAt !== null)
  const up = posts.filter(({ state, takenDownAt }) => state === 'posted' && takenDownAt === null)
  const unclear = posts.filter(({ state }) => state === 'unknown' || state === 'sending')
  return [
    'Dear parent or carer,',
    `The consent to photos of ${name} on the school’s accounts on X was withdrawn${day}. It counts from that moment: the school will post no further photo with ${name} in it, not even with the face covered, unless you agree to it again.`,
    ...wentOut(name, posts.length),
    ...paragraph(gone, (all) => `Deleted from X, and looked up afterwards to be sure:\n${all}`),
    ...paragraph(up, (all) => `Not deleted yet; we are seeing to it:\n${all}`),
    ...paragraph(unclear, (all) => `Of these we do not know yet whether X has them:\n${all}`),
    ...(posts.length === 0 ? [] : [cannot]),
    'If you see a picture of your child anywhere that worries you, please tell us, and we will help.',
    `${sender.operatorName}\n${sender.schoolName}`,
  ].join('\n\n')
}

function wentOut(name: string, count: number): readonly string[] {
  if (count === 0) return [`Our records show no post with a picture that ${name} was in.`]
  const posts = count === 1 ? 'one post' : `${count} posts`
  const each = count === 1 ? 'the picture' : 'each picture'
  return [
    `Our records show ${posts} with a picture that ${name} was in. Every child’s face was covered before ${each} left the school, and no name stood beside it.`,
  ]
}

const cannot =
  'What we cannot call back: copies that other people saved, screenshots, posts in which others shared the picture, and what search engines still show for a while. X may keep a deleted post in its own systems for a time; that is in X’s hands, not ours.'

type Posts = PupilFile['posts']

function paragraph(posts: Posts, write: (all: string) => string): readonly string[] {
  if (posts.length === 0) return []
  return [
    write(
      posts
        .map(({ handle, approvedAt, text }) => `– ${handle}, ${dayAndTime(approvedAt)}: “${text}”`)
        .join('\n'),
    ),
  ]
}
