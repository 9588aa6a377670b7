import { z } from 'zod';
import { type PracticeState } from './practiceState.ts';
import { type Reply } from './problems.ts';
declare const Ask: z.ZodObject<{
    response_type: z.ZodLiteral<"code">;
    client_id: z.ZodString;
    redirect_uri: z.ZodString;
    scope: z.ZodString;
    state: z.ZodString;
    code_challenge: z.ZodString;
    code_challenge_method: z.ZodLiteral<"S256">;
}, z.core.$strip>;
/** What the sign-in page was asked for; null where X would show an error page. */
export declare function signInAsked(query: URLSearchParams): z.infer<typeof Ask> | null;
/** A person pressed “Authorize app”, signed in as this user: where the browser goes next. */
export declare function allow(state: PracticeState, query: URLSearchParams, now: number): string | null;
/** A person pressed “Cancel”. */
export declare function deny(query: URLSearchParams): string | null;
/** The token endpoint. A code and a refresh token serve once; a spent refresh token ends the whole session. */
export declare function token(state: PracticeState, form: URLSearchParams, now: number): Reply;
/** Ends the session that a token belongs to. An unknown token is no error (RFC 7009). */
export declare function revoke(state: PracticeState, form: URLSearchParams): Reply;
export {};
