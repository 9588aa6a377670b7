import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CoverId, plainStyle } from '../../electron/core/cover.ts'
import { blankPhotoDraft } from '../../electron/core/draft.ts'
import { FaceId } from '../../electron/core/face.ts'
import type { Size } from '../../electron/core/geometry.ts'
import { Photo } from '../../electron/core/photo.ts'
import { coverFor } from '../../electron/core/redaction/coverFor.ts'
import { undecidedIn } from '../../electron/core/redaction/secondLook.ts'
import type { Found } from '../../renderer/detection/found.ts'
import { asInPhoto } from '../../renderer/editing/earlyFace.ts'
import { openBenchWindow } from './detect/electron.ts'
import { type LabelledPhoto, labelledPhotos } from './detect/manifest.ts'
import { scoreOf } from './detect/score.ts'

// What the second look asks about when nothing was forgotten: every labelled face is known and covered, everything else
// that the first look found is known and left bare. Whatever is still undecided is a question for nothing.
const { values } = parseArgs({
  options: {
    photos: { type: 'string' },
    out: { type: 'string' },
    every: { type: 'string', default: '1' },
  },
})
const { photos: folder, out } = values
if (folder === undefined || out === undefined)
  throw new Error('npm run bench -- detectAgain --photos DIR --out FILE [--every 3]')

const all = labelledPhotos(folder)
const photos = all.filter((_, index) => index % Number(values.every) === 0)
const results = []
for (const without of [[], ['yunet']] as const) results.push(await measure(without))
writeFileSync(out, `${JSON.stringify(results, null, 2)}\n`)

async function measure(without: readonly 'yunet'[]) {
  const { page, urlOf, close } = await openBenchWindow(photos.map(({ path }) => path))
  const detectors = await page.evaluate((list) => globalThis.bench.open({ without: list }), without)
  const questions = []
  for (const photo of photos) {
    const url = urlOf(photo.path)
    const first = await page.evaluate((at) => globalThis.bench.find(at, 0), url)
    const known = decided(photo, first.faces, first.size)
    const again = await page.evaluate(([at, covers]) => globalThis.bench.findPainted(at, covers), [
      url,
      known.draft.covers,
    ] as const)
    const left = undecidedIn(again.faces, first.size, known.draft, known.photo)
    questions.push(...left.map(({ box, tier, score }) => ({ photo: photo.path, box, tier, score })))
  }
  await close()
  const sure = questions.filter(({ tier }) => tier === 'sure').length
  const result = { detectors, photos: photos.length, questions: questions.length, sure }
  console.log(
    `${detectors.join(' + ')}: ${(questions.length / photos.length).toFixed(2)} questions a photo for nothing (${sure} of ${questions.length} sure)`,
  )
  return { ...result, list: questions }
}

function decided(labels: LabelledPhoto, found: Found['faces'], size: Size) {
  const wrong = new Set(scoreOf(labels, found).falseClaims)
  const labelled = labels.faces.map(({ box }) => ({ box, tier: 'sure' as const, score: 1 }))
  const faces = [...labelled, ...found].flatMap((face) =>
    asInPhoto([face], size, size).map((known) => ({
      ...known,
      id: FaceId.parse(randomUUID()),
      bare: wrong.has(face),
    })),
  )
  const photo = Photo.parse({
    id: randomUUID(),
    number: 1,
    size,
    addedAt: new Date().toISOString(),
    evidence: {
      kind: 'looked',
      detector: 'bench',
      faces: faces.map(({ bare: _, ...face }) => face),
    },
  })
  const covers = faces
    .filter(({ bare }) => !bare)
    .map(({ box }) => coverFor(box, plainStyle, CoverId.parse(randomUUID()), size))
  return { photo, draft: { ...blankPhotoDraft(photo.id), covers } }
}
