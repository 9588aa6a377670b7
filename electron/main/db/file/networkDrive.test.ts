import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { isNetworkFileSystem, isOnNetworkDrive, isUnc } from './networkDrive.ts'

test.each(['\\\\server\\share\\studio', '//server/share/studio', '\\\\?\\UNC\\server\\share'])(
  '%s lies on another machine',
  (path) => expect(isUnc(path)).toBe(true),
)

test.each(['C:\\Users\\office', '\\\\?\\C:\\Users\\office', '/home/office', 'D:/studio'])(
  '%s lies on this one',
  (path) => expect(isUnc(path)).toBe(false),
)

test('network mounts are known by their number, and a local disk is none', () => {
  expect([0x6969, 0xff534d42, 0xfe534d42].every(isNetworkFileSystem)).toBe(true)
  expect([0xef53, 0x9123683e, 0x01021994].some(isNetworkFileSystem)).toBe(false)
  expect(isOnNetworkDrive(tmpdir())).toBe(false)
})
