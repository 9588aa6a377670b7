import type { ServerResponse } from 'node:http';
import type { FaultKind } from './faults.ts';
import { type Reply } from './problems.ts';
/** What goes back over the wire: an answer, a broken line, or nothing at all. */
export type Outgoing = {
    readonly kind: 'answer';
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Buffer;
} | {
    readonly kind: 'drop';
} | {
    readonly kind: 'silence';
};
export declare function send(response: ServerResponse, outgoing: Outgoing): void;
export declare function json(reply: Reply, headers?: Readonly<Record<string, string>>): Outgoing;
export declare function html(text: string, status?: number): Outgoing;
/** The wrong answer that a fault gives. */
export declare function spoiled(fault: Exclude<FaultKind, 'none'>): Outgoing;
