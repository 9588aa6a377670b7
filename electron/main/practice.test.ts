import { expect, test } from 'vitest'
import { connectTimeLimit } from './posting/connect.ts'
import { usualPace } from './posting/pace.ts'
import { outsidePracticeX, signInTime, testPace } from './practice.ts'

function commandLine(switches: Readonly<Record<string, string>>) {
  return { getSwitchValue: (name: string) => switches[name] ?? '' }
}

const all = commandLine({
  'practice-x': 'http://127.0.0.1:4010',
  'sign-in-seconds': '8',
  haste: '20',
})

test('a release cannot be pointed anywhere, hurried or cut short by its command line', () => {
  expect(outsidePracticeX(all, true)).toBeNull()
  expect(signInTime(all, true)).toBe(connectTimeLimit)
  expect(testPace(all, true)).toEqual(usualPace)
})

test('a test may name a practice X on this computer, and only there', () => {
  expect(outsidePracticeX(all, false)).toBe('http://127.0.0.1:4010')
  for (const elsewhere of [
    'https://127.0.0.1:4010',
    'http://localhost:4010',
    'http://127.0.0.1:4010/',
    'http://127.0.0.1:80@example.org',
    'http://127.0.0.1.example.org:80',
    '',
  ]) {
    expect(outsidePracticeX(commandLine({ 'practice-x': elsewhere }), false)).toBeNull()
  }
})

test('no variable of the environment is asked: only the command line of an unpackaged studio is', () => {
  const named = ['PRACTICE_X', 'STUDIO_PRACTICE_X', 'practice-x', 'npm_config_practice_x']
  for (const name of named) process.env[name] = 'http://127.0.0.1:4010'
  expect(outsidePracticeX(commandLine({}), false)).toBeNull()
  expect(testPace(commandLine({}), false)).toEqual(usualPace)
  for (const name of named) delete process.env[name]
})

test('a test in a hurry waits a twentieth, and never longer than usual', () => {
  expect(testPace(all, false)).toEqual({
    looks: [150, 1500, 4500],
    tries: [100, 500],
    patience: { question: 1500, picture: 6000, post: 3000 },
  })
  for (const haste of ['0.1', '-3', '1', '1000', 'NaN', '']) {
    expect(testPace(commandLine({ haste }), false)).toEqual(usualPace)
  }
})
