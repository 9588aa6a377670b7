/** What practice X says to one request. */
export interface Reply {
    readonly status: number;
    readonly body: unknown;
}
export declare const good: (body: unknown, status?: number) => Reply;
/** X's own forms of no, word for word where they are known (../shared/x.md). */
export declare function invalid(message: string): Reply;
export declare const unauthorized: Reply;
export declare const notFound: Reply;
export declare const tooManyRequests: Reply;
export declare const unavailable: Reply;
export declare const duplicate: Reply;
export declare const notPermitted: Reply;
export declare const noCredits: Reply;
/** The sign-in's own form of no (RFC 6749, 5.2). */
export declare function oauthProblem(description: string): Reply;
/** Someone who was asked for and is not there: a 200 with a note, not a 404. */
export declare function resourceNotFound(kind: 'user' | 'tweet', parameter: string, value: string): {
    value: string;
    detail: string;
    title: string;
    resource_type: "tweet" | "user";
    parameter: string;
    resource_id: string;
    type: string;
};
