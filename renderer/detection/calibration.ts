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
    -4.1489, 0.2261, 0.2356, -0.3814, -1.6531, 1.6713, -0.8953, -0.0903, -0.9902, 2.1857, -0.332,
    -0.4128, -0.9181, -0.471, 0.9433, 1.7401, 0.9111, 0.5814, 0.1329, -0.0121, 0.6373, -1.7475,
    2.4258, 0.337,
  ],
  sure: 0.615,
  maybe: { moreCareful: 0.119, balanced: 0.188, fewerQuestions: 0.339 },
}
