import { createHash, randomBytes } from 'node:crypto'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveKey } from '../keys/deriveKey.ts'
import { openVault } from './vault.ts'

const dataKey = Buffer.alloc(32, 7)

/** How every picture that we accept begins. */
const magics = {
  jpeg: Buffer.from('ffd8ffe000104a464946', 'hex'),
  png: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  webp: Buffer.from('524946460000000057454250565038', 'hex'),
  heic: Buffer.from('000000186674797068656963', 'hex'),
}

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'studio-vault-')), 'vault')
}

function picture(magic = magics.jpeg): Uint8Array {
  return Buffer.concat([magic, randomBytes(5000), Buffer.from('Marigold Thistlewood')])
}

function everyFile(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name))
}

test('what was kept comes back to the last byte, after a restart too', async () => {
  const folder = newFolder()
  const vault = await openVault(folder, dataKey)
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 20_000 }), async (bytes) => {
      const { sha256 } = await vault.keep(bytes)
      const fetched = await (await openVault(folder, dataKey)).fetch(sha256)
      expect(fetched.ok && Buffer.from(bytes).equals(fetched.value)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('no byte of a picture, and no hash of it, can be read on disk', async () => {
  const folder = newFolder()
  const vault = await openVault(folder, dataKey)
  const hashes: string[] = []
  for (const magic of Object.values(magics)) {
    const bytes = picture(magic)
    const { sha256 } = await vault.keep(bytes)
    await vault.keepRendition(sha256, 'screen', bytes)
    await vault.keepRendition(sha256, 'thumbnail', bytes)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    hashes.push(sha256)
  }
  const files = everyFile(folder)
  expect(files).toHaveLength(12)
  for (const file of files) {
    const bytes = readFileSync(file)
    for (const trace of [...Object.values(magics), 'JFIF', 'IHDR', 'WEBP', 'ftyp', 'Marigold']) {
      expect(bytes.includes(trace)).toBe(false)
    }
    for (const sha256 of hashes) expect(file.includes(sha256)).toBe(false)
  }
})

test('the same photo kept twice is one file', async () => {
  const folder = newFolder()
  const vault = await openVault(folder, dataKey)
  const bytes = picture()
  expect(await vault.keep(bytes)).toEqual(await vault.keep(bytes))
  expect(everyFile(folder)).toHaveLength(1)
})

test('a turned bit anywhere is called damage, and no picture is given', async () => {
  const folder = newFolder()
  const vault = await openVault(folder, dataKey)
  const { sha256 } = await vault.keep(picture())
  const [file = ''] = everyFile(folder)
  const sound = readFileSync(file)
  const property = fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(7), async (at, bit) => {
    const turned = Buffer.from(sound)
    turned.writeUInt8(turned.readUInt8(at) ^ (1 << bit), at)
    writeFileSync(file, turned)
    expect(await vault.fetch(sha256)).toEqual({ ok: false, error: { kind: 'damaged' } })
  })
  await fc.assert(property)
  for (const length of [0, 3, 31, 32, sound.length - 1]) {
    writeFileSync(file, sound.subarray(0, length))
    expect(await vault.fetch(sha256)).toEqual({ ok: false, error: { kind: 'damaged' } })
  }
})

test('two photos that were swapped on disk are noticed', async () => {
  const folder = newFolder()
  const vault = await openVault(folder, dataKey)
  const kept = [await vault.keep(picture()), await vault.keep(picture())]
  const [one = '', other = ''] = everyFile(folder)
  const [first, second] = [readFileSync(one), readFileSync(other)]
  writeFileSync(one, second)
  writeFileSync(other, first)
  for (const { sha256 } of kept) {
    expect(await vault.fetch(sha256)).toEqual({ ok: false, error: { kind: 'damaged' } })
  }
})

test('without the data key nothing is even found', async () => {
  const folder = newFolder()
  const { sha256 } = await (await openVault(folder, dataKey)).keep(picture())
  const stranger = await openVault(folder, Buffer.alloc(32, 8))
  expect(await stranger.fetch(sha256)).toEqual({ ok: false, error: { kind: 'missing' } })
})

test('a photo that is discarded takes its renditions with it', async () => {
  const folder = newFolder()
  const vault = await openVault(folder, dataKey)
  const { sha256 } = await vault.keep(picture())
  await vault.keepRendition(sha256, 'screen', picture())
  await vault.keepRendition(sha256, 'thumbnail', picture())
  await vault.discard(sha256)
  await vault.discard(sha256)
  expect(everyFile(folder)).toEqual([])
  expect(await vault.fetchRendition(sha256, 'screen')).toEqual({
    ok: false,
    error: { kind: 'missing' },
  })
})

test('a purge takes what nobody wants and is older than its day, left-overs of a cut-off write included, and leaves the rest', async () => {
  const folder = newFolder()
  const vault = await openVault(folder, dataKey)
  const old = await vault.keep(picture())
  const wanted = await vault.keep(Buffer.from('wanted still'))
  await vault.keepRendition(wanted.sha256, 'screen', Buffer.from('its screen'))
  writeFileSync(join(folder, '.left-over.part'), 'half')
  const lastYear = new Date('2025-11-22T09:00:00Z')
  for (const file of everyFile(folder)) utimesSync(file, lastYear, lastYear)
  const fresh = await vault.keep(picture())
  const day = new Date('2026-01-01T00:00:00Z')
  expect(await vault.purge(day, new Set([wanted.sha256]))).toBe(2)
  expect((await vault.fetch(wanted.sha256)).ok).toBe(true)
  expect((await vault.fetchRendition(wanted.sha256, 'screen')).ok).toBe(true)
  expect((await vault.fetch(old.sha256)).ok).toBe(false)
  expect((await vault.fetch(fresh.sha256)).ok).toBe(true)
})

/** Vaults of one folder before and after the data key was changed. */
async function changedVaults() {
  const folder = newFolder()
  const before = await openVault(folder, dataKey)
  const newKey = Buffer.alloc(32, 9)
  const former = [
    { vault: deriveKey(dataKey, 'vault'), vaultNames: deriveKey(dataKey, 'vaultNames') },
  ]
  return { folder, before, after: await openVault(folder, newKey, former), newKey }
}

test('after a new data key older photos are still found, and new ones open to nobody with the old key', async () => {
  const { folder, before, after } = await changedVaults()
  const old = picture()
  const { sha256 } = await before.keep(old)
  await before.keepRendition(sha256, 'screen', old)
  const found = await after.fetch(sha256)
  expect(found.ok && Buffer.from(old).equals(found.value)).toBe(true)
  const fresh = await after.keep(picture())
  expect(await before.fetch(fresh.sha256)).toEqual({ ok: false, error: { kind: 'missing' } })
  const again = await after.keep(old)
  expect(again.sha256).toBe(sha256)
  expect(await after.purge(new Date(Date.now() + 1000), new Set([sha256, fresh.sha256]))).toBe(0)
  await after.discard(sha256)
  expect(everyFile(folder)).toHaveLength(1)
})

test('what is sealed anew opens with the new key alone, as old as it was, and a stop in between loses nothing', async () => {
  const { folder, before, after, newKey } = await changedVaults()
  const kept = [await before.keep(picture()), await before.keep(picture())]
  for (const { sha256 } of kept) await before.keepRendition(sha256, 'thumbnail', picture())
  const lastYear = new Date('2025-11-22T09:00:00Z')
  for (const file of everyFile(folder)) utimesSync(file, lastYear, lastYear)
  const wanted = new Set(kept.map(({ sha256 }) => sha256))
  let steps = 0
  expect(await after.sealAnew(wanted, () => ++steps > 2)).toBe(1)
  for (const sha256 of wanted) expect((await after.fetch(sha256)).ok).toBe(true)
  expect(await after.sealAnew(wanted, () => false)).toBe(3)
  expect(await after.sealAnew(wanted, () => false)).toBe(0)
  const alone = await openVault(folder, newKey)
  for (const sha256 of wanted) {
    expect((await alone.fetch(sha256)).ok).toBe(true)
    expect((await alone.fetchRendition(sha256, 'thumbnail')).ok).toBe(true)
    expect((await before.fetch(sha256)).ok).toBe(false)
  }
  expect(everyFile(folder)).toHaveLength(4)
  for (const file of everyFile(folder)) expect(statSync(file).mtimeMs).toBe(lastYear.getTime())
})

test('a vault that was put away keeps nothing and finds nothing, and one that is opened anew does', async () => {
  const folder = newFolder()
  const former = { vault: Buffer.alloc(32, 8), vaultNames: Buffer.alloc(32, 9) }
  const vault = await openVault(folder, dataKey, [former])
  const { sha256 } = await vault.keep(picture())
  await vault.close()
  await expect(vault.keep(picture())).rejects.toThrow('shut')
  await expect(vault.fetch(sha256)).rejects.toThrow('shut')
  await expect(vault.discard(sha256)).rejects.toThrow('shut')
  expect(former.vault.every((byte) => byte === 0)).toBe(true)
  expect(former.vaultNames.every((byte) => byte === 0)).toBe(true)
  expect((await (await openVault(folder, dataKey)).fetch(sha256)).ok).toBe(true)
})
