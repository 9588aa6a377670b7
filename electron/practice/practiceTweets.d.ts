import { type Answerer } from './question.ts';
export declare const createTweet: Answerer;
export declare const deleteTweet: Answerer;
export declare const hideTweet: Answerer;
export declare const oneTweet: Answerer;
export declare const timeline: Answerer;
export declare const mentions: Answerer;
