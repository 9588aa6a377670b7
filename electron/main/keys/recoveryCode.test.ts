import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeRecoveryCode, readRecoveryCode } from './recoveryCode.ts'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('a code is six groups of five, without the letters that are misread', () => {
  for (let count = 0; count < 200; count += 1) {
    expect(makeRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/)
  }
})

test('it may be typed small, without hyphens, with spaces, with O for 0 and with I or L for 1', () => {
  for (let count = 0; count < 200; count += 1) {
    const code = makeRecoveryCode()
    const read = readRecoveryCode(code)
    const careless = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect(read.ok).toBe(true)
    expect(readRecoveryCode(careless)).toEqual(read)
    expect(readRecoveryCode(code.replaceAll('-', '').replaceAll('1', 'I'))).toEqual(read)
  }
})

test('one wrong character, two swapped ones or a missing one are called a typing slip', () => {
  const codes = fc.constant(null).map(() => makeRecoveryCode().replaceAll('-', ''))
  const property = fc.property(
    codes,
    fc.nat(28),
    fc.constantFrom(...crockford),
    (code, at, other) => {
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
      const wrong = code.slice(0, at) + other + code.slice(at + 1)
      const short = code.slice(0, at) + code.slice(at + 1)
      for (const slip of [swapped, wrong, short]) {
        if (slip !== code) expect(readRecoveryCode(slip).ok).toBe(false)
      }
    },
  )
  fc.assert(property, { numRuns: 500 })
})

test('anything else that is typed is a slip, never a fault', () => {
  fc.assert(fc.property(fc.string(), (text) => !readRecoveryCode(text).ok))
})
