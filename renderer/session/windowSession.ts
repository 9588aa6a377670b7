import { create } from 'zustand'
import type { Output } from '../../electron/contract/contract.ts'
import type { Status } from '../../electron/contract/deskRequests.ts'
import type { PostInMaking, Print } from '../../electron/contract/draftRequests.ts'
import type { Failure, FileProblem } from '../../electron/contract/failure.ts'
import type { ImportInHand, PastImport } from '../../electron/contract/importRequests.ts'
import type { PhotoHistory } from '../../electron/contract/photoRequests.ts'
import type { Posting, PostSummary } from '../../electron/contract/postRequests.ts'
import type { AccountId } from '../../electron/core/account.ts'
import type { Cover } from '../../electron/core/cover.ts'
import type { DraftId } from '../../electron/core/draft.ts'
import type { IncidentId } from '../../electron/core/incidents/incident.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { PupilId } from '../../electron/core/pupil.ts'
import type { Records } from '../../electron/core/records.ts'
import type { Task } from '../../electron/core/week.ts'
import type { SavedWords } from '../../electron/core/words/savedWords.ts'
import type { EarlyFace } from '../editing/earlyFace.ts'
import type { Room } from './rooms.ts'
import type { WizardStep } from './steps.ts'

/** What a post in the making has besides its photos' own drafts. */
export interface DraftInHand {
  readonly id: DraftId
  /** Up to four, in the order in which they are published. */
  readonly photos: readonly PhotoId[]
  readonly text: string
  readonly account: AccountId | null
}

/** Files on their way in: how far, and which ones could not become a photo. */
export interface Intake {
  readonly total: number
  readonly done: number
  readonly added: number
  readonly running: boolean
  readonly refused: readonly { readonly name: string; readonly problem: FileProblem }[]
  readonly firstFramesOnly: number
}

/** The search for faces that runs ahead of the person. */
export interface SearchUnderWay {
  readonly state: 'idle' | 'running' | 'paused' | 'unavailable'
  readonly photo: PhotoId | null
  /** The faces seen so far in that photo: to be shown, not yet evidence, and so without an id that a draft could name. */
  readonly early: readonly EarlyFace[]
  readonly done: number
  readonly total: number
  /** How many photos the last run looked at; null once its summary was put away. */
  readonly finished: number | null
}

/** Where a post is on its way out, as the window knows it. */
export type Sending =
  | { readonly stage: 'idle' }
  | { readonly stage: 'sending' }
  | { readonly stage: 'answered'; readonly post: PostSummary }
  | { readonly stage: 'failed'; readonly failure: Failure }

/** The pictures that would be published, for the draft that they were printed from. */
export type Prints =
  | { readonly stage: 'none' }
  | { readonly stage: 'printing'; readonly of: string }
  | { readonly stage: 'printed'; readonly of: string; readonly pictures: readonly Print[] }
  | { readonly stage: 'failed'; readonly of: string; readonly failure: Failure }

/** Posts that have not left, and what would make them void: the change of a photo, or taking photos off the sheet. */
export interface Voiding {
  readonly action: 'change' | 'removal'
  readonly photos: readonly PhotoId[]
  readonly posts: Extract<Failure, { kind: 'wouldStopPosts' }>['posts']
}

/** What was done last to many photos at once, and the way to take all of it back. */
export interface Batch {
  readonly words: string
  readonly undo: () => void
}

export interface Toast {
  readonly sentence: string
  readonly undo?: () => void
}

/**
 * All that the window holds of whoever is signed in: made anew at each signing-in, and gone at every lock. It rules
 * nothing: `electron/core` does, here to explain and in main to decide.
 */
export interface WindowSession {
  /** Stands for this one signing-in: what modules keep with it ({@link perSession}) goes with it. */
  readonly key: object
  readonly status: Status | null
  /** This page was locked, and a new one is about to take its place. */
  readonly leaving: boolean
  /** The ways in cannot be read, so nobody can sign in. */
  readonly damaged: boolean
  /** Shown once, after a school was set up, until it is put away. */
  readonly recoveryCode: string | null
  readonly room: Room
  readonly step: WizardStep
  /** The post whose whole story History shows; null is the list of all. */
  readonly story: string | null
  /** The post whose entries alone the log shows. */
  readonly logOf: string | null
  readonly records: Records | null
  readonly post: DraftInHand | null
  /** Every post in the making that holds something; the one in hand is `post`. */
  readonly drafts: readonly PostInMaking[]
  readonly savedWords: SavedWords | null
  readonly histories: ReadonlyMap<PhotoId, PhotoHistory>
  /** The photo that Faces and People show. */
  readonly photo: PhotoId | null
  /** The photo that was come to from the look at another: its own look begins at once. */
  readonly lookAt: PhotoId | null
  /** The control that a link has just led to; null where the page itself says where to begin. */
  readonly arriveAt: { readonly id: string } | null
  readonly selected: ReadonlySet<PhotoId>
  readonly batch: Batch | null
  /** A change that would stop posts that have not left: the person is asked which counts. */
  readonly voiding: Voiding | null
  /** The posts that a person agreed to stop for the change of a photo. */
  readonly stopping: ReadonlyMap<PhotoId, readonly string[]>
  readonly intake: Intake | null
  readonly search: SearchUnderWay
  readonly words: 'checked' | 'checking' | 'changed'
  readonly prints: Prints
  readonly sending: Sending
  readonly posts: readonly PostSummary[]
  /** Whether posts may leave; null until main has said. */
  readonly posting: Posting | null
  /** When the post in the making shall leave, as the person wrote it, `2026-11-23T08:30`; null is at once. */
  readonly leaveAt: string | null
  readonly recentClasses: readonly string[]
  /** The pupil whose page the records show; null is the list. */
  readonly pupil: PupilId | null
  /** The import that is looked through, as main last told it. */
  readonly importInHand: ImportInHand | null
  readonly importBusy: boolean
  /** The names of the files that main is reading for the import; none, where it reads none. */
  readonly importReading: readonly string[]
  readonly pastImports: readonly PastImport[]
  /** What the week needs, the most urgent first; null until main has said. */
  readonly week: readonly Task[] | null
  readonly incidents: Output<'listIncidents'> | null
  /** The incident that is shown; null is the list. */
  readonly incident: IncidentId | null
  /** The covers that were copied last: they outlive the photo, so that they can be pasted on the next one. */
  readonly copied: readonly Cover[]
  readonly problem: Failure | null
  readonly toast: Toast | null
}

const emptySession: Omit<WindowSession, 'key'> = {
  status: null,
  leaving: false,
  damaged: false,
  recoveryCode: null,
  room: 'post',
  step: 'photos',
  story: null,
  logOf: null,
  records: null,
  post: null,
  drafts: [],
  savedWords: null,
  histories: new Map(),
  photo: null,
  lookAt: null,
  arriveAt: null,
  selected: new Set(),
  batch: null,
  voiding: null,
  stopping: new Map(),
  intake: null,
  search: { state: 'idle', photo: null, early: [], done: 0, total: 0, finished: null },
  words: 'checked',
  prints: { stage: 'none' },
  sending: { stage: 'idle' },
  posts: [],
  posting: null,
  leaveAt: null,
  recentClasses: [],
  pupil: null,
  importInHand: null,
  importBusy: false,
  importReading: [],
  pastImports: [],
  week: null,
  incidents: null,
  incident: null,
  copied: [],
  problem: null,
  toast: null,
}

export const useSession = create<WindowSession>()(newSession)

function newSession(): WindowSession {
  return { ...emptySession, key: {} }
}

/** Somebody has signed in: what modules kept until now is out of reach. */
export function beginSession(): void {
  useSession.setState({ key: {} })
}

/** What was known before is no longer there for anybody: at every lock. */
export function endSession(): void {
  useSession.setState(newSession())
}

/**
 * What a module keeps between two actions of one person: made when it is first asked for, and out of reach once their
 * session has ended. No module keeps such things in any other way (`moduleState.test.ts`).
 */
export function perSession<T extends object>(make: () => T): () => T {
  const made = new WeakMap<object, T>()
  return () => {
    const { key } = useSession.getState()
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make()
    made.set(key, fresh)
    return fresh
  }
}

export function changeSession(
  change: Partial<WindowSession> | ((session: WindowSession) => Partial<WindowSession>),
): void {
  useSession.setState(change)
}

export function showProblem(problem: Failure): void {
  changeSession({ problem })
}
