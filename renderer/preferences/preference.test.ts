import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainStyle } from '../../electron/core/cover.ts'
import { Preferences } from '../../electron/core/preferences.ts'
import { readText, textOf } from './preference.ts'

const names = Preferences.unwrap().keyType.options

test.each(names)('%s: what was never said, or cannot be read, is the usual', (name) => {
  const usual = readText(name, undefined)
  expect(readText(name, '{"step":')).toEqual(usual)
  fc.assert(
    fc.property(fc.string(), (junk) => {
      expect(readText(name, `?${junk}`)).toEqual(usual)
    }),
  )
})

test('what is chosen is what is read again', () => {
  const kept = <N extends keyof Preferences>(name: N, value: Parameters<typeof textOf<N>>[1]) => {
    expect(readText(name, textOf(name, value))).toEqual(value)
  }
  kept('theme', 'dark')
  kept('caution', 'fewerQuestions')
  kept('detectorBackend', 'webgpu')
  kept('singleKeys', false)
  kept('coverStyle', { ...plainStyle, shape: 'rectangle' })
  kept('sheet', { tileWidth: 20, order: 'faces' })
  kept('place', { step: 'people', photo: null })
})

test('a choice is written as the version before wrote it', () => {
  expect(textOf('singleKeys', true)).toBe('on')
  expect(textOf('theme', 'system')).toBe('system')
  expect(readText('sheet', '{"tileWidth":12,"order":"newest"}').order).toBe('newest')
})
