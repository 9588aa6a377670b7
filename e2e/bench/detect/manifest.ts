import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { BoxIn } from '../../../electron/core/geometry.ts'

const Corners = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** What a manifest does not say is as if there were none of it. */
const Entry = z.object({
  file: z.string(),
  boxes: z.array(Corners).nullish(),
  ignore: z.array(Corners).nullish(),
  /** WIDER's blur, occlusion and pose of each face. */
  attrs: z.array(z.array(z.number()).nullable()).nullish(),
})

/** A photo whose faces people labelled: those to find, and regions that count neither way. */
export type LabelledPhoto = {
  readonly path: string
  readonly faces: readonly LabelledFace[]
  readonly ignored: readonly BoxIn<'searched'>[]
}

export type LabelledFace = { readonly box: BoxIn<'searched'>; readonly identifiable: boolean }

/** The photos of a folder with a `manifest.json`; labels without any area are none. */
export function labelledPhotos(folder: string): readonly LabelledPhoto[] {
  const entries = z
    .array(Entry)
    .parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
  return entries.map((entry) => ({
    path: join(folder, entry.file),
    faces: (entry.boxes ?? []).flatMap((corners, index) =>
      hasArea(corners)
        ? [{ box: boxOf(corners), identifiable: isIdentifiable(corners, entry.attrs?.[index]) }]
        : [],
    ),
    ignored: (entry.ignore ?? []).filter(hasArea).map(boxOf),
  }))
}

function hasArea([, , width, height]: z.infer<typeof Corners>): boolean {
  return width > 0 && height > 0
}

/** At least 16 px high, not heavily blurred, not heavily hidden. */
function isIdentifiable(
  corners: z.infer<typeof Corners>,
  attributes: readonly number[] | null | undefined,
): boolean {
  const [blur = 0, occlusion = 0] = attributes ?? []
  return corners[3] >= 16 && blur < 2 && occlusion < 2
}

function boxOf([x, y, width, height]: z.infer<typeof Corners>): BoxIn<'searched'> {
  return { x, y, width, height }
}
