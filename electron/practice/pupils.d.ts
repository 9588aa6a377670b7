import type { YearGroup } from '../core/pupil.ts';
/** How the consent of a made-up pupil stands in the practice school. */
export type ConsentStory = 'live' | 'liveForGood' | 'blank' | 'refused' | 'withdrawn' | 'expired' | 'neverShown' | 'parentsDisagree' | 'saidYesAgain';
export interface PupilStory {
    readonly firstName: string;
    readonly preferredName?: string;
    readonly lastName: string;
    readonly consent: ConsentStory;
    readonly distinctive?: true;
}
export interface ClassStory {
    readonly className: string;
    readonly yearGroup: YearGroup;
    readonly pupils: readonly PupilStory[];
}
/** Sixty children who do not exist. Their names are the ones that a check of words finds hard. */
export declare const classes: readonly ClassStory[];
