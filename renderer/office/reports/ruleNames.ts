/** The rules of the policy as governors know them, for the words beside a bar. */
export function ruleName(rule: string): string {
  const name = names[rule]
  return name === undefined ? rule : name
}

const names: Readonly<Record<string, string>> = {
  P1: 'A face not covered',
  P2: 'No consent for a pupil',
  P3: 'A name beside a picture',
  P4: 'A surname or full name',
  P5: 'A very unusual name',
  P6: 'Work by a full name',
  P7: 'Grammar and text-speak',
  P8: 'Too long',
  P9: 'Account or operator',
  P13: 'Talking to a parent',
  P15: 'Source of a photo',
  link: 'A link',
  contact: 'Contact details',
  safety: 'Points to one child',
  studio: 'The studio’s own checks',
}

const incidents: Readonly<Record<string, string>> = { other: 'Other' }

export function incidentName(kind: string): string {
  return incidents[kind] ?? spaced(kind)
}

/** `wrongPhotoPosted` as “Wrong photo posted”: kinds of incidents are our own words. */
function spaced(kind: string): string {
  const words = kind.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** “35 minutes”, “4 hours”, “3 days”: as long as it took, and no more exact than anybody needs. */
export function duration(minutes: number): string {
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`
}
