import type { Endpoint } from './faults.ts';
import type { Answerer } from './question.ts';
/** One thing that X can be asked, by method and address. */
export type Route = {
    readonly kind: 'question';
    readonly endpoint: Endpoint;
    readonly method: string;
    readonly path: RegExp;
    /** Every query parameter that is understood; another one is refused. */
    readonly query: readonly string[];
    readonly answer: Answerer;
} | {
    readonly kind: 'signIn';
    readonly endpoint: Endpoint;
    readonly method: string;
    readonly path: RegExp;
};
/** Which question an address is, with the id in it; null where it is none of X's API. */
export declare function routeOf(method: string, path: string): {
    readonly route: Route;
    readonly id: string;
} | 'wrongMethod' | null;
