import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { develop } from './develop.ts'
import { colourOfHeic } from './heicColour.ts'

const folder = new URL('../../../shared/data/bad-images/', import.meta.url)
const iPhone = new URL('599f04081cac8d36.heic', folder)
const burst = new URL('b4f8d0380e88e7d9.heic', folder)
const isHere = existsSync(iPhone) && existsSync(burst)
const without = isHere ? '' : ' (skipped: ../shared/data is not here)'

test.skipIf(!isHere)(`an iPhone's photo is developed upright and whole${without}`, async () => {
  const negative = await develop(new Uint8Array(readFileSync(iPhone)))
  if (!negative.ok) throw new Error(negative.error.kind)
  const { raster, firstFrameOnly } = negative.value
  expect(raster.size).toEqual({ width: 4032, height: 3024 })
  expect(raster.channels).toBe(3)
  expect(firstFrameOnly).toBe(false)
  expect(meanRow(raster.pixels, 4032, 200)).toBeGreaterThan(meanRow(raster.pixels, 4032, 2900))
})

test.skipIf(!isHere)(`its colours are known to be Display P3${without}`, () => {
  const colour = colourOfHeic(new Uint8Array(readFileSync(iPhone)))
  const name = colour.kind === 'profile' ? Buffer.from(colour.icc).toString('latin1') : ''
  expect(name).toContain('Display P3')
})

test.skipIf(!isHere)(
  `of several pictures in one file only the main one is taken${without}`,
  async () => {
    const negative = await develop(new Uint8Array(readFileSync(burst)))
    expect(negative.ok && negative.value.firstFrameOnly).toBe(true)
  },
)

test.skipIf(!isHere)(
  `one that is cut short is refused, however much of it can be decoded${without}`,
  async () => {
    const whole = new Uint8Array(readFileSync(iPhone))
    for (const share of [0.001, 0.1, 0.5, 0.99]) {
      const negative = await develop(whole.slice(0, whole.length * share))
      expect(negative.ok ? 'developed' : negative.error.kind).toBe('broken')
    }
  },
)

test('a file that only says that it is HEIC is refused', async () => {
  const claim = new Uint8Array(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))
  expect(await develop(claim)).toEqual({ ok: false, error: { kind: 'broken' } })
})

test('colour is read from a profile before it is read from a name, and is sRGB where nothing is said', () => {
  const nclx = (primaries: number) =>
    box('colr', `nclx\0${String.fromCharCode(primaries)}\0\r\0\x06\x80`)
  const profile = box('colr', 'profICC')
  const file = (...colours: readonly string[]) =>
    new Uint8Array(
      Buffer.from(
        box('ftyp', 'heic') + box('meta', `\0\0\0\0${box('iprp', box('ipco', colours.join('')))}`),
        'latin1',
      ),
    )
  expect(colourOfHeic(file(nclx(12)))).toEqual({ kind: 'displayP3' })
  expect(colourOfHeic(file(nclx(1)))).toEqual({ kind: 'srgb' })
  expect(colourOfHeic(file(nclx(12), profile))).toMatchObject({ kind: 'profile' })
  expect(colourOfHeic(file())).toEqual({ kind: 'srgb' })
  expect(colourOfHeic(new Uint8Array(9))).toEqual({ kind: 'srgb' })
})

function box(type: string, content: string): string {
  return `\0\0\0${String.fromCharCode(content.length + 8)}${type}${content}`
}

function meanRow(pixels: Uint8Array | Uint8ClampedArray, width: number, y: number): number {
  let sum = 0
  for (let at = y * width * 3; at < (y + 1) * width * 3; at++) sum += pixels[at] ?? 0
  return sum / (width * 3)
}
