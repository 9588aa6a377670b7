const short = 12
const good = 16

/** One calm sentence about a passphrase in the making. It advises; main decides what is too weak. */
export function passphraseWords(passphrase: string): string {
  if (passphrase === '') return 'Four unrelated words are strong and easy to remember.'
  if (new Set(passphrase).size < 6) return 'This repeats itself. Mix in other words.'
  if (passphrase.length < short)
    return `Still short: ${short - passphrase.length} more to go. Add another word.`
  if (passphrase.length < good) return 'Good. One more word would make it very strong.'
  return 'Very strong. Keep it to yourself.'
}
