import { z } from 'zod'
import { wordsOfCell } from './cell.ts'

/**
 * What a consent is for, as far as a post on X is concerned. Only `socialMedia` lets a picture out; an objection says the
 * opposite of its heading: “Do not use on social media: yes” is a no. `unknown` is a consent that does not say what for:
 * its yes is none, its no is a no.
 */
export const Purpose = z.enum([
  'socialMedia',
  'socialMediaObjection',
  'photograph',
  'photographObjection',
  'neverShown',
  'otherPlatform',
  'website',
  'press',
  'print',
  'display',
  'video',
  'unknown',
])
export type Purpose = z.infer<typeof Purpose>

const has = (...names: readonly string[]) => new RegExp(`(?:^| )(?:${names.join('|')})(?= |$)`)

const administration = has(
  ...['date', 'dated', 'day', 'when', 'requested', 'request', 'sent', 'returned', 'received'],
  ...['reminder', 'policy', 'handle', 'username', 'account', 'accounts', 'agreement', 'acceptable'],
  ...[
    'internet',
    'notes?',
    'comments?',
    'by',
    'expiry',
    'expires',
    'reason',
    'email',
    'phone',
    'id',
  ],
)
const negation = has(
  ...['no', 'not', 'dont', 'never', 'exclude[ds]?', 'exclusion', 'opt(?:ed)? ?out', 'optout'],
  ...[
    'objections?',
    'objects?',
    'refus(?:e|ed|al)',
    'withheld',
    'withhold',
    'without',
    'withdrawn',
  ],
  ...[
    'restrict(?:ed|ions?)?',
    'declined?',
    'den(?:y|ied)',
    'prohibited',
    'cannot',
    'forbidden',
    'non',
  ],
)
const condition = has('only', 'except', 'unless', 'if', 'private', 'closed', 'internal')
const social = has('socials?', 'social ?media', 'social network(?:s|ing)?')
const platformX = has('twitter', 'tweets?')
const letterX = has('x')
const elsewhere = has(
  ...['facebook', 'instagram', 'insta', 'youtube', 'tik ?tok', 'snapchat', 'linkedin', 'threads'],
  ...['bluesky', 'whatsapp', 'mastodon', 'pinterest', 'vimeo', 'flickr'],
)
const never = has(
  'never (?:to )?(?:be )?(?:shown?|publish(?:ed)?|photograph(?:ed)?|post(?:ed)?)',
  '(?:do not|must not be|not to be) (?:shown?|publish(?:ed)?)',
)
const photograph = has(
  ...['photos?', 'photographs?', 'photographed', 'photography', 'photographing', 'images?'],
  ...['pictures?', 'pictured', 'media consent', 'media permission'],
)
const places: readonly (readonly [Purpose, RegExp])[] = [
  ['website', has('website', 'web ?site', 'web ?pages?', 'web', 'online', 'blog')],
  [
    'press',
    has('press', 'newspapers?', 'local paper', 'local media', 'television', 'tv', 'publicity'),
  ],
  [
    'print',
    has('newsletters?', 'prospectus', 'print(?:ed)?', 'publications?', 'brochures?', 'leaflets?'),
  ],
  [
    'display',
    has(
      ...[
        'displays?',
        'displayed',
        'classroom',
        'in school',
        'around school',
        'internal',
        'journals?',
      ],
      ...[
        '(?:class|school) photo(?:graph)?s?',
        'photographer',
        'individual',
        'tapestry',
        'seesaw',
        'dojo',
      ],
      ...['id card', 'sports?', 'residential', 'trips?', 'copyright'],
    ),
  ],
]
const video = has('videos?', 'film(?:ed|ing)?', 'webcam', 'recordings?')

const vague =
  /^(?:(?:general|all|full|blanket|parental|parents?|carers?|annual|school|media) )*(?:consents?|permissions?)(?: (?:general|all|given))*$/

/**
 * Reads a heading, or the type of a consent; null where it is no consent to pictures at all. `P` is the code of SIMS
 * for “Photograph Student”.
 */
export function purposeOf(heading: string): Purpose | null {
  const text = wordsOfCell(heading)
  if (text === 'p') return 'photograph'
  if (administration.test(text)) return null
  const negated = negation.test(text)
  if (never.test(text)) return 'neverShown'
  if (social.test(text) || platformX.test(text) || elsewhere.test(text)) {
    if (negated) return 'socialMediaObjection'
    return coversX(text) ? 'socialMedia' : 'otherPlatform'
  }
  const place = places.find(([, names]) => names.test(text))
  if (place !== undefined) return place[0]
  if (photograph.test(text)) return negated ? 'photographObjection' : 'photograph'
  if (video.test(text)) return 'video'
  return vague.test(text) ? 'unknown' : null
}

/** A heading that names platforms covers those alone; one that sets a condition covers none. */
function coversX(text: string): boolean {
  if (condition.test(text)) return false
  const named =
    platformX.test(text) || (letterX.test(text) && (social.test(text) || elsewhere.test(text)))
  return named || !elsewhere.test(text)
}
