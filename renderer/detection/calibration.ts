import type { Caution } from './found.ts'

/**
 * How much the word of each pass counts, and where the tiers begin. Fitted by `e2e/bench/detectFit.ts` (ridge logistic regression)
 * to what the passes saw in the real Electron in every second photo of a labelled set; not edited by hand. On those photos a
 * face is *sure* from where 0.4 false finds a photo remain, and asked about from where 2.6 (without YuNet 2.7), 1.8 or 1 remain.
 * A face that can be recognised counts three times in the fit with YuNet; the other was fitted before that.
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
  passes: ['retinaFace 640 mirrored', 'retinaFace 1280', 'blazeFace 256'],
  weights: [
    -3.8909, 0.3744, 0.1563, 0.5704, -1.4183, 3.4015, -0.1107, -1.5863, -1.8243, -1.3748, 0.842,
    2.2919, -0.706, 0.5291, 0.5418, 0.2959, -0.5558, -0.5839, 2.6179, 0.4149,
  ],
  sure: 0.52,
  maybe: { moreCareful: 0.127, balanced: 0.192, fewerQuestions: 0.315 },
}
