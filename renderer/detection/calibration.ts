import type { Caution } from './found.ts'

/**
 * How much the word of each pass counts, and where the tiers begin. Fitted by `e2e/bench/detectFit.ts` (ridge logistic regression)
 * to what the passes saw in the real Electron in every second photo of a labelled set; not edited by hand. On those photos a
 * face is *sure* from where 0.4 false finds a photo remain, and asked about from where 2.6 (without YuNet 2.9), 1.8 or 1 remain.
 * A face that can be recognised counts three times in the fit.
 */
export type Calibration = {
  readonly passes: readonly string[]
  readonly weights: readonly number[]
  /** From this likelihood on a face is covered at once. */
  readonly sure: number
  /** From this likelihood on a person is asked. */
  readonly maybe: Readonly<Record<Caution, number>>
}

export const withYunet: Calibration = {
  passes: ['yunet 640 mirrored', 'yunet 1280'],
  weights: [
    -6.488, 1.0648, 0.5076, 1.9049, 0.5897, 2.9447, 1.3015, -0.7618, 1.953, 1.1717, -0.0899, 0.9046,
    -0.2621, -1.3136, 0.1413, 0.3879,
  ],
  sure: 0.701,
  maybe: { moreCareful: 0.144, balanced: 0.219, fewerQuestions: 0.435 },
}

export const withoutYunet: Calibration = {
  passes: ['retinaFace 640 mirrored', 'retinaFace 1536', 'retinaFace 2048', 'blazeFace 256'],
  weights: [
    -4.1489, 0.2261, 0.2356, -0.3814, -1.6531, 1.6713, -0.8953, -0.0903, -0.9902, 2.1857, -0.332,
    -0.4128, -0.9181, -0.471, 0.9433, 1.7401, 0.9111, 0.5814, 0.1329, -0.0121, 0.6373, -1.7475,
    2.4258, 0.337,
  ],
  sure: 0.615,
  maybe: { moreCareful: 0.119, balanced: 0.188, fewerQuestions: 0.339 },
}
