import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDarkroom } from './darkroom.ts'
import { forkNode } from './forkNode.ts'

const shared = new URL('../../../../shared/data/', import.meta.url)
const isHere = existsSync(new URL('bad-images', shared))
const note = isHere ? '' : ' (skipped: ../shared/data is not here)'
const oneIn = 6

/** All of the hostile files and one in {@link oneIn} of the bad ones; `npm run bench -- darkroom` takes them all. */
function filesToTry(): readonly URL[] {
  const inFolder = (name: string) =>
    readdirSync(new URL(name, shared))
      .filter((file) => !file.endsWith('.json'))
      .sort()
      .map((file) => new URL(`${name}${file}`, shared))
  return [
    ...inFolder('hostile-images/'),
    ...inFolder('bad-images/').filter((_, at) => at % oneIn === 0),
  ]
}

test.skipIf(!isHere)(
  `no bad or hostile file crashes or hangs the darkroom, and each gets an answer${note}`,
  { timeout: 300_000 },
  async () => {
    let most = 0
    const darkroom = openDarkroom(() => {
      const child = forkNode(new URL('../../darkroom/underNode.ts', import.meta.url))
      const bytesInUse = () => {
        const bytes = child.bytesInUse()
        most = Math.max(most, bytes)
        return bytes
      }
      return { ...child, bytesInUse }
    })
    const answers = new Map<string, number>()
    for (const file of filesToTry()) {
      const developed = await darkroom.develop(new Uint8Array(readFileSync(file)))
      const answer = developed.ok ? 'developed' : developed.error.kind
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
    darkroom.close()
    console.log(Object.fromEntries(answers), `most memory: ${Math.round(most / 1e6)} MB`)
    expect(answers.get('died') ?? 0).toBe(0)
    expect(answers.get('tookTooLong') ?? 0).toBe(0)
    expect(answers.get('developed') ?? 0).toBeGreaterThan(50)
    expect(answers.get('broken') ?? 0).toBeGreaterThan(50)
  },
)
