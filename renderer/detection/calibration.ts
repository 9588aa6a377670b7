import type { Caution } from './found.ts'

/**
 * How much the word of each pass counts, and where the tiers begin. Fitted by `e2e/bench/detectFit.ts` (ridge logistic regression)
 * to what the passes saw in the real Electron in every second photo of a labelled set; not edited by hand. On those photos a
 * face is *sure* from where 0.4 false finds a photo remain, and asked about from where 2.7, 1.8 or 1 remain.
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
    -6.4852, 1.0852, 0.6399, 1.5599, 0.2398, 2.9129, 1.0043, -1.1459, 1.1267, 1.4578, -0.3215,
    0.8221, -0.1226, -1.1997, -0.0365, -0.029,
  ],
  sure: 0.625,
  maybe: { moreCareful: 0.111, balanced: 0.171, fewerQuestions: 0.359 },
}

export const withoutYunet: Calibration = {
  passes: ['retinaFace 640 mirrored', 'retinaFace 1280', 'blazeFace 256'],
  weights: [
    -3.8909, 0.3744, 0.1563, 0.5704, -1.4183, 3.4015, -0.1107, -1.5863, -1.8243, -1.3748, 0.842,
    2.2919, -0.706, 0.5291, 0.5418, 0.2959, -0.5558, -0.5839, 2.6179, 0.4149,
  ],
  sure: 0.52,
  maybe: { moreCareful: 0.127, balanced: 0.192, fewerQuestions: 0.315 },
}
