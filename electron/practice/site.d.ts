import { type Outgoing } from './outgoing.ts';
import type { PracticeState } from './practiceState.ts';
/** What a browser sees of practice X: its accounts, their timelines, the pictures and the sign-in. */
export declare function pageAt(state: PracticeState, url: URL, now: number): Outgoing;
