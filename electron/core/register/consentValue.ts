import { clean } from './cell.ts'

/**
 * What one cell says. Only `yes` can become a consent: a blank, “pending” and everything that is not plainly readable
 * are a no (policy: “a blank consent is a no”).
 */
export type ConsentValue = 'yes' | 'no' | 'withdrawn' | 'blank' | 'pending' | 'unclear'

const values: Readonly<Record<Exclude<ConsentValue, 'unclear'>, readonly string[]>> = {
  yes: [
    ...['y', 'yes', 'true', 't', '1', 'tick', 'ticked', 'checked', '✓', '✔', '☑', '✅', '√'],
    ...['allow', 'allowed', 'grant', 'granted', 'given', 'confirmed', 'agree', 'agreed'],
    ...[
      'accept',
      'accepted',
      'approved',
      'consent',
      'consented',
      'permitted',
      'opt in',
      'opted in',
    ],
    ...['consent given', 'consent granted', 'consent confirmed', 'permission given'],
    ...['permission granted', 'i agree', 'i consent', 'i give consent', 'i give permission'],
    ...['yes - consent given', 'yes, i consent', 'yes, i agree', 'yes i consent', 'yes i agree'],
  ],
  no: [
    ...['n', 'no', 'false', 'f', '0', '✗', '✘', '❌', 'deny', 'denied', 'refuse', 'refused'],
    ...['decline', 'declined', 'disagree', 'disagreed', 'disallowed', 'not allowed', 'rejected'],
    ...['not granted', 'not given', 'not agreed', 'not permitted', 'not consented', 'no consent'],
    ...['consent refused', 'consent denied', 'consent declined', 'consent not given'],
    ...['consent not granted', 'permission refused', 'permission denied', 'permission not given'],
    ...['do not consent', 'does not consent', 'i do not consent', 'i do not agree', 'opt out'],
    ...['opted out', 'no permission', 'no - consent refused', 'no, i do not consent'],
  ],
  withdrawn: [
    ...['withdrawn', 'withdrew', 'consent withdrawn', 'permission withdrawn', 'revoked'],
    ...['consent revoked', 'rescinded', 'retracted', 'cancelled', 'canceled'],
  ],
  blank: ['', '-', '–', '—', '.', 'n/a', 'na', 'null', 'nil', 'none', '☐', 'unticked', 'unchecked'],
  pending: [
    ...['pending', 'requested', 'not requested', 'awaiting', 'awaiting response', 'awaiting reply'],
    ...['waiting', 'outstanding', 'sent', 'letter sent', 'asked', 'not asked', 'no response'],
    ...['no reply', 'not responded', 'not answered', 'unanswered', 'not received', 'not returned'],
    ...['unknown', 'not known', 'not recorded', 'not set', 'not specified', 'not stated'],
    ...['not sure', 'undecided', 'expired', 'lapsed', 'tbc', 'tba', '?', 'no data', 'no record'],
  ],
}

const readings = new Map<string, ConsentValue>(
  (['yes', 'no', 'withdrawn', 'blank', 'pending'] as const).flatMap((value) =>
    values[value].map((text) => [text, value] as const),
  ),
)

/** Reads a whole cell or nothing: “Yes, but not on Twitter” is unclear. A cross alone is unclear too, for it marks both. */
export function readConsentValue(cell: string): ConsentValue {
  const text = clean(cell.replace(/\p{Variation_Selector}/gu, ''))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/don't/g, 'do not')
    .replace(/(?<=\p{L})[.!]$/u, '')
    .trim()
  return readings.get(text) ?? 'unclear'
}
