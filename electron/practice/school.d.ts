import { Account } from '../core/account.ts';
import { ConsentFact } from '../core/consent.ts';
import { type Instant } from '../core/day.ts';
import { Operator } from '../core/operator.ts';
import { Pupil } from '../core/pupil.ts';
import { School } from '../core/school.ts';
export interface PracticeSchool {
    readonly school: School;
    readonly operators: readonly Operator[];
    /** The same for all three, and shown on the sign-in page: there is nothing to protect here. */
    readonly passphrase: string;
    readonly accounts: readonly Account[];
    readonly pupils: readonly Pupil[];
    readonly consents: readonly ConsentFact[];
}
/** A whole made-up school as it stands at `now`: the same ids every time, the days moved along with the calendar. */
export declare function practiceSchool(now: Instant): PracticeSchool;
