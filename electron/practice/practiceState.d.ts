import { z } from 'zod';
/** Everything that practice X remembers, as plain JSON. */
export declare const PracticeState: z.ZodObject<{
    nextId: z.ZodString;
    users: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        username: z.ZodString;
        name: z.ZodString;
        bio: z.ZodString;
        isProtected: z.ZodBoolean;
        followers: z.ZodArray<z.ZodString>;
        blocking: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    tweets: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        author: z.ZodString;
        text: z.ZodString;
        createdAt: z.ZodString;
        pictures: z.ZodArray<z.ZodString>;
        replyTo: z.ZodNullable<z.ZodString>;
        hidden: z.ZodBoolean;
    }, z.core.$strict>>;
    pictures: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        key: z.ZodString;
        owner: z.ZodString;
        type: z.ZodString;
        totalBytes: z.ZodInt;
        segments: z.ZodArray<z.ZodString>;
        finished: z.ZodBoolean;
        altText: z.ZodString;
        startedAt: z.ZodNumber;
    }, z.core.$strict>>;
    sessions: z.ZodArray<z.ZodObject<{
        user: z.ZodString;
        access: z.ZodString;
        accessEndsAt: z.ZodNullable<z.ZodNumber>;
        refresh: z.ZodString;
        spentRefresh: z.ZodArray<z.ZodString>;
        revoked: z.ZodBoolean;
    }, z.core.$strict>>;
    codes: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        user: z.ZodString;
        redirect: z.ZodString;
        challenge: z.ZodString;
        endsAt: z.ZodNumber;
        used: z.ZodBoolean;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PracticeState = z.infer<typeof PracticeState>;
export type PracticeUser = PracticeState['users'][number];
export type PracticeTweet = PracticeState['tweets'][number];
export type PracticePicture = PracticeState['pictures'][number];
export type PracticeSession = PracticeState['sessions'][number];
/** Gives out the next id. */
export declare function takeId(state: PracticeState): string;
/** The access token that practice mode uses for a handle, without any signing in. */
export declare function practiceAccess(handle: string): string;
/** The five school accounts, a few staff, and the followers that a weekly review meets. */
export declare function firstState(): PracticeState;
