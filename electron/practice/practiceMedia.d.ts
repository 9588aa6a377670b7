import { type PracticePicture } from './practiceState.ts';
import { type Reply } from './problems.ts';
import { type Answerer, type Question } from './question.ts';
export declare const initialize: Answerer;
export declare const append: Answerer;
export declare const finalize: Answerer;
export declare const metadata: Answerer;
/** A finished upload of this account that has not run out, or the reason why it cannot be posted. */
export declare function postable(question: Question, id: string): PracticePicture | Reply;
export declare function bytesOf(picture: PracticePicture): Buffer;
