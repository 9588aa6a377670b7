import { Fault } from './faults.ts';
import { PracticeState } from './practiceState.ts';
export interface PracticeXOptions {
    /** 0 takes any free port. */
    readonly port: number;
    readonly state?: PracticeState;
    /** Called after each change with all that is to be remembered. */
    readonly persist?: (state: PracticeState) => void;
    readonly now?: () => number;
    /** Whether the same words of the same account are refused, as X does. On unless a test turns it off. */
    readonly refusesDuplicates?: boolean;
    /** Times X's own limits; a torture test asks more often than a school does. */
    readonly patience?: number;
}
export interface PracticeX {
    /** `http://127.0.0.1:…` */
    readonly url: string;
    readonly state: () => PracticeState;
    readonly setFaults: (script: readonly Fault[]) => void;
    /** How often an endpoint was really asked, faults included. */
    readonly asked: (endpoint: Fault['at']) => number;
    readonly close: () => Promise<void>;
}
/** A small X on this computer: it keeps state, checks what it is sent, shows its timelines and fails on request. */
export declare function startPracticeX(options: PracticeXOptions): Promise<PracticeX>;
