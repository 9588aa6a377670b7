import type { SignedIn } from '../signedIn/signedIn.ts'
import type { ReviewRoom } from './reviewRoom.ts'

/** Whoever reviews, and what their review has in its hands. */
export type Reviewing = SignedIn & { readonly reviewing: ReviewRoom }
