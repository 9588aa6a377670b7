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
    -4.0369, 0.2085, 0.2237, -0.3941, -1.3532, 1.6067, -0.7377, -0.1483, -0.8155, 2.0828, -0.0626,
    -0.3985, -0.9827, 0.5987, 0.246, 0.7559, 0.5729, 0.4146, 0.0878, -0.0827, 0.5495, -1.5697,
    2.2171, 0.8585,
  ],
  sure: 0.613,
  maybe: { moreCareful: 0.12, balanced: 0.194, fewerQuestions: 0.328 },
}
