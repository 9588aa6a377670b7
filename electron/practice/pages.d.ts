import type { PracticeState, PracticeUser } from './practiceState.ts';
/** What the account's followers would see, as a page of its own. */
export declare function timelinePage(state: PracticeState, user: PracticeUser): string;
/** Every account that has posted, or could. */
export declare function accountsPage(state: PracticeState): string;
/** The page on which a person lets the studio post as one of their accounts. */
export declare function signInPage(state: PracticeState, query: URLSearchParams): string;
export declare function notFoundPage(): string;
