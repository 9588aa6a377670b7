import { expect, test } from 'vitest'
import { fileNameOf } from './fileNameOf.ts'

test('a title becomes a file name that no file system refuses', () => {
  expect(fileNameOf('Report: autumn 2026 / KS1?', 'pdf')).toBe('Report autumn 2026 KS1.pdf')
  expect(fileNameOf('../../etc', 'csv')).toBe('etc.csv')
  expect(fileNameOf('…', 'csv')).toBe('….csv')
  expect(fileNameOf(' . ', 'csv')).toBe('School photo studio.csv')
})
