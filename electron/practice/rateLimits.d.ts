import type { Endpoint } from './faults.ts';
/** Counts questions, and says in X's own headers how many are left. */
export declare function rateLimits(patience: number): (endpoint: Endpoint, user: string, now: number) => {
    usedUp: boolean;
    headers: {
        'x-rate-limit-limit': string;
        'x-rate-limit-remaining': string;
        'x-rate-limit-reset': string;
    };
};
