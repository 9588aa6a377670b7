import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagesOf } from './pages.ts'

test('a page that was there before somebody signed in speaks for them, and for nobody after them', () => {
  let session: string | null = null
  const pages = pagesOf(() => session)
  expect(pages.maySpeak('first')).toBe(true)
  session = 'of Claire'
  pages.spoke('first')
  expect(pages.maySpeak('first')).toBe(true)
  session = null
  expect(pages.maySpeak('first')).toBe(false)
  session = 'of Richard'
  expect(pages.maySpeak('first')).toBe(false)
  expect(pages.maySpeak('second')).toBe(true)
})

test('a page that was loaded anew in the same signing-in speaks as the one before it', () => {
  const pages = pagesOf(() => 'of Claire')
  expect(pages.maySpeak('first')).toBe(true)
  expect(pages.maySpeak('second')).toBe(true)
})

test('property: whoever comes and goes, no page is heard in two signings-in', () => {
  const moment = fc.oneof(
    fc.record({ session: fc.constantFrom(null, 'a', 'b', 'c', 'd') }),
    fc.record({ page: fc.constantFrom('one', 'two', 'three') }),
  )
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 40 }), (moments) => {
      let session: string | null = null
      const pages = pagesOf(() => session)
      const heardIn = new Map<string, Set<string>>()
      for (const now of moments) {
        if ('session' in now) session = now.session
        else if (pages.maySpeak(now.page) && session !== null) {
          heardIn.set(now.page, (heardIn.get(now.page) ?? new Set<string>()).add(session))
        }
      }
      for (const sessions of heardIn.values()) expect(sessions.size).toBe(1)
    }),
  )
})
