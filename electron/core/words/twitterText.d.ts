// twitter-text's own types cover its index only; the index would pull in the whole library.
declare module 'twitter-text/dist/parseTweet.js' {
  const parseTweet: (text: string) => { weightedLength: number; valid: boolean }
  export = parseTweet
}
declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
  const extractUrlsWithIndices: (text: string) => { url: string; indices: [number, number] }[]
  export = extractUrlsWithIndices
}
