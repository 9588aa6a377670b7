import { z } from 'zod';
/** The questions that can be answered wrongly on request. */
export declare const Endpoint: z.ZodEnum<{
    tweet: "tweet";
    delete: "delete";
    users: "users";
    followers: "followers";
    blocking: "blocking";
    tweets: "tweets";
    me: "me";
    media: "media";
    metadata: "metadata";
    timeline: "timeline";
    mentions: "mentions";
    hide: "hide";
    token: "token";
    revoke: "revoke";
}>;
export type Endpoint = z.infer<typeof Endpoint>;
/** What can go wrong. “AfterCommit” did what was asked, and then lost or spoilt the answer. */
export declare const FaultKind: z.ZodEnum<{
    none: "none";
    "503AfterCommit": "503AfterCommit";
    503: "503";
    dropAfterCommit: "dropAfterCommit";
    dropBeforeCommit: "dropBeforeCommit";
    hang: "hang";
    hangAfterCommit: "hangAfterCommit";
    html200: "html200";
    html200AfterCommit: "html200AfterCommit";
    badGzip: "badGzip";
    401: "401";
    402: "402";
    "403duplicate": "403duplicate";
    429: "429";
}>;
export type FaultKind = z.infer<typeof FaultKind>;
/** What will happen to the next request at an endpoint; each entry is used once, in the order given. */
export declare const Fault: z.ZodObject<{
    at: z.ZodEnum<{
        tweet: "tweet";
        delete: "delete";
        users: "users";
        followers: "followers";
        blocking: "blocking";
        tweets: "tweets";
        me: "me";
        media: "media";
        metadata: "metadata";
        timeline: "timeline";
        mentions: "mentions";
        hide: "hide";
        token: "token";
        revoke: "revoke";
    }>;
    kind: z.ZodEnum<{
        none: "none";
        "503AfterCommit": "503AfterCommit";
        503: "503";
        dropAfterCommit: "dropAfterCommit";
        dropBeforeCommit: "dropBeforeCommit";
        hang: "hang";
        hangAfterCommit: "hangAfterCommit";
        html200: "html200";
        html200AfterCommit: "html200AfterCommit";
        badGzip: "badGzip";
        401: "401";
        402: "402";
        "403duplicate": "403duplicate";
        429: "429";
    }>;
}, z.core.$strict>;
export type Fault = z.infer<typeof Fault>;
/** The refresh that X carries out and whose answer never arrives: the old token is spent, the new one unknown. */
export declare const refreshLost: Fault;
/** True where what was asked is done, whatever comes back. */
export declare function commits(kind: FaultKind): boolean;
