/** What a kind of incident is called, such as `wrongPhotoPosted`: “Wrong photo posted”. Kinds are our own words. */
export function incidentName(kind: string): string {
  const words = kind.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
