import type { Answerer } from './question.ts';
export declare const me: Answerer;
export declare const usersByName: Answerer;
export declare const followers: Answerer;
export declare const blocking: Answerer;
