import type { Finding } from './finding.ts'
import { findingAt, findingsFor, type Part } from './part.ts'

const email = /[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:(?:\.|\sdot\s|\(dot\)|\[dot\])[\w-]+)+/gi
const spokenEmail = /[\w.+-]+\sat\s[\w-]+(?:\s(?:dot|\(dot\)|\[dot\])\s[\w-]+)+/gi
const phone = /(?:\+\s?44|\b0)[\s()-]*(?:\d[\s().-]{0,2}){8,10}\d/g
const shortPhone =
  /\b(?:call|ring|phone|telephone|tel|mobile|text|whatsapp|ext)\b[^\d\n]{0,20}(\d[\d\s-]{4,}\d)/gi
const accessCode =
  /\b(?:(?:door|gate|entry|alarm|key ?pad|access|class|room|meeting|zoom|teams|meet|join(?:ing)?|log ?in|game|wi-?fi)\s+)?(?:code|pin|pass ?code|meeting id|zoom id|id|username|log ?in)\b(?:\s*(?:number|is|for [a-z ]{1,20} is))?\s*[:=-]?\s*["'“‘]?((?=[A-Za-z-]*\d)[A-Za-z\d][A-Za-z\d -]{1,18}[A-Za-z\d])/gi
const meetingNumber = /(?<!\d)\d{3}[\s-]\d{3,4}[\s-]\d{3,4}(?!\d)/g
const saidPassword =
  /\b(?:pass ?words?|pass ?phrase|passcode|pwd|pw)\b(?:\s+(?:is|for [a-z ]{1,20} is)\b|\s*[:=-])\s*["'“‘]?(?!(?:not|never|a|an|the|your|our|secret|safe|private|something|on|in|at|to|with|very|always|important|changed|needed|required)\b)\S+/gi
const barePassword =
  /\b(?:[Pp]ass ?words?|PASSWORD|[Pp]ass ?phrase|[Pp]asscode|[Pp]wd|PW|pw)\s+["'“‘]?(?:[A-Z][\w!$£-]*|\S*\d\S*)/g
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d(?!(?:th|st|nd|rd)\b)[ABD-HJLNP-UW-Z]{2}\b/gi
const street =
  /\b\d{1,4}[a-z]?,?\s+(?:[A-Z][\w'’]+\s+){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Crescent|Grove|Terrace|Gardens|Place|Walk|Mews|St|Rd|Ave|Ln)\b/g

/** Policy, parents' section: contact details, codes and passwords are not shared, by us least of all. */
export function noContactDetails(part: Part): readonly Finding[] {
  const plain: Part = { ...part, text: halfWidth(part.text) }
  const refusals = [
    ...refused(plain, email, 'email'),
    ...refused(plain, spokenEmail, 'email'),
    ...refused(plain, saidPassword, 'password'),
    ...refused(plain, barePassword, 'password'),
    ...refused(plain, accessCode, 'accessCode'),
    ...refused(plain, meetingNumber, 'accessCode'),
    ...refused(plain, phone, 'phoneNumber'),
    ...refused(plain, shortPhone, 'phoneNumber'),
  ]
  const addresses = [...asked(plain, postcode), ...asked(plain, street)]
  return withoutOverlaps([...refusals, ...addresses]).map((finding) =>
    findingAt(part, finding.start, finding.end, finding),
  )
}

type Kind = 'email' | 'phoneNumber' | 'accessCode' | 'password'

function refused(part: Part, pattern: RegExp, kind: Kind): readonly Finding[] {
  return findingsFor(part, pattern, () => ({ rule: 'contact', effect: 'refuse', kind, fix: '' }))
}

function asked(part: Part, pattern: RegExp): readonly Finding[] {
  return findingsFor(part, pattern, () => ({ rule: 'contact', effect: 'ask', kind: 'address' }))
}

/** Full-width digits and letters are made plain; every other character keeps its place. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, at) =>
    findings
      .slice(0, at)
      .every((earlier) => earlier.end <= finding.start || finding.end <= earlier.start),
  )
}
