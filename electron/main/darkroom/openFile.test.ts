import { execFileSync } from 'node:child_process'
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { largestFile, readPhotoFile } from './openFile.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-file-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const refusal = async (path: string) => {
  const answer = await readPhotoFile(path)
  return answer.ok ? 'read' : answer.error.kind
}

test('a regular file is read whole', async () => {
  const path = join(folder, 'photo.jpg')
  const content = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251)
  await writeFile(path, content)
  expect(await readPhotoFile(path)).toEqual({ ok: true, value: content })
})

test('a file of the largest size is read, and one byte more is too large', async () => {
  const path = join(folder, 'photo.jpg')
  await writeFile(path, '')
  await truncate(path, largestFile)
  expect(await refusal(path)).toBe('read')
  await truncate(path, largestFile + 1)
  expect(await refusal(path)).toBe('tooLarge')
})

test('an empty file, a folder, and a file that is gone are told apart', async () => {
  await writeFile(join(folder, 'empty.jpg'), '')
  await mkdir(join(folder, 'folder.jpg'))
  expect(await refusal(join(folder, 'empty.jpg'))).toBe('empty')
  expect(await refusal(join(folder, 'folder.jpg'))).toBe('folder')
  expect(await refusal(join(folder, 'gone.jpg'))).toBe('vanished')
  expect(await refusal(join(folder, 'empty.jpg', 'inside.jpg'))).toBe('vanished')
  expect(await refusal(`${folder}/${'x'.repeat(5000)}.jpg`)).toBe('vanished')
  expect(await refusal(`${folder}/a\0b.jpg`)).toBe('vanished')
})

test.skipIf(process.platform === 'win32')('no link is followed, wherever it leads', async () => {
  await writeFile(join(folder, 'photo.jpg'), 'photo')
  const targets = [
    join(folder, 'photo.jpg'),
    '/etc/passwd',
    '/dev/zero',
    '/',
    'missing',
    'loop.jpg',
  ]
  for (const [at, target] of targets.entries()) {
    const path = at === 5 ? join(folder, 'loop.jpg') : join(folder, `link-${at}.jpg`)
    await symlink(target, path)
    expect(await refusal(path)).toBe('link')
  }
})

test.skipIf(process.platform === 'win32')('a pipe or a device is refused at once', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.jpg')])
  expect(await refusal(join(folder, 'pipe.jpg'))).toBe('notAFile')
  expect(await refusal('/dev/zero')).toBe('notAFile')
})

test.skipIf(process.platform === 'win32')('a file that may not be read says so', async () => {
  const path = join(folder, 'private.jpg')
  await writeFile(path, 'photo')
  await chmod(path, 0)
  await chmod(folder, 0o755)
  expect(await asAnybody(() => refusal(path))).toBe('noPermission')
})

test('a file that grows while it is being read is never read in part', async () => {
  const path = join(folder, 'growing.jpg')
  for (let round = 0; round < 40; round++) {
    await writeFile(path, new Uint8Array(2_000_000))
    const [answer] = await Promise.all([readPhotoFile(path), appendFile(path, 'more')])
    const length = answer.ok ? answer.value.length : answer.error.kind
    expect([2_000_000, 2_000_004, 'changed']).toContain(length)
  }
})

/** Root may read everything, so root steps down for the moment. */
async function asAnybody<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act()
  process.seteuid?.(65534)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}
