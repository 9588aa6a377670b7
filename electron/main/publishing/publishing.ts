import type { LinkTo } from '../posting/linkTo.ts'
import type { ConnectedAccounts } from '../signedIn/connectedAccounts.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { PostOffice } from './postOffice.ts'
import type { Printing } from './printing.ts'

/** Whoever moves posts on, and the post office that does it. */
export type Publishing = SignedIn & { readonly postOffice: PostOffice; readonly linkTo: LinkTo }

/** Whoever approves posts: they are printed, and leave by an account that is connected. */
export type Approving = Publishing & Printing & ConnectedAccounts
