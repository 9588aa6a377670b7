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
    -6.4216, 1.1458, 0.6502, 1.8415, 0.3398, 3.2711, 0.9827, -0.795, 1.4458, 0.995, -0.449, 0.8165,
    -0.0319, -1.3913, 0.1529, 0.4216,
  ],
  sure: 0.699,
  maybe: { moreCareful: 0.138, balanced: 0.208, fewerQuestions: 0.421 },
}

export const withoutYunet: Calibration = {
  passes: ['retinaFace 640 mirrored', 'retinaFace 1536', 'retinaFace 2048', 'blazeFace 256'],
  weights: [
    -4.1903, 0.1013, 0.2452, -0.3441, -1.739, 1.6044, -0.811, -0.0465, -0.9604, 1.9971, -0.0441,
    -0.3309, -1.2627, -0.5858, 0.9383, 2.0009, 1.1413, 0.4892, 0.4859, 0.0821, 0.5763, -1.9749,
    2.5362, 0.2599,
  ],
  sure: 0.602,
  maybe: { moreCareful: 0.12, balanced: 0.191, fewerQuestions: 0.334 },
}
