import type { Caution } from './found.ts'

/**
 * How much the word of each pass counts, and where the tiers begin. Fitted by `e2e/bench/detectFit.ts` (ridge logistic regression
 * in which a face that can be recognised counts three times) to what the passes saw in the real Electron in every second photo
 * of a labelled set; not edited by hand. On those photos a face is *sure* from where 0.4 false finds a photo remain, and asked
 * about from where 2.6 (without YuNet 3), 1.8 or 1 remain.
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
  passes: ['retinaFace 640 mirrored', 'retinaFace 1792', 'blazeFace 256'],
  weights: [
    -3.9336, 0.8679, 0.2189, -0.5403, -1.8795, 2.9419, 0.7887, -0.3462, -3.1315, -0.7914, 0.382,
    1.6379, 0.1233, -0.5105, 0.1459, 0.4632, 1.3812, -2.0043, 2.2544, 0.5335,
  ],
  sure: 0.614,
  maybe: { moreCareful: 0.124, balanced: 0.207, fewerQuestions: 0.349 },
}
