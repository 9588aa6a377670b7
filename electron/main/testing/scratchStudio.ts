import { join } from 'node:path'
import type { OperatorId } from '../../core/operator.ts'
import { policyDefaults } from '../../core/school.ts'
import { usualPace } from '../posting/pace.ts'
import { schoolFiles } from '../school/schoolFiles.ts'
import type { Services } from '../session/openDesk.ts'
import { createStudio } from '../session/studio.ts'
import { scratchFolder } from './scratchRecords.ts'
import { keyOf } from './scratchSchool.ts'
import { alex, claire, goodPassphrase, head } from './scratchStaff.ts'

/**
 * For tests alone: a studio with a practice school of three on this folder, which is there from an earlier start or is
 * new, and neither processes nor a network behind it.
 */
export async function studioOfThree(data: string = join(scratchFolder(), 'studio')) {
  const wrong: unknown[] = []
  const services = {
    pace: usualPace,
    practice: true,
    x: () => () => {
      throw new Error('Nobody asks X here.')
    },
    fetchPicture: async () => null,
    log: { unexpected: (error: unknown) => `${wrong.push(error)}` },
    recordsChanged: () => undefined,
    postsChanged: () => undefined,
  }
  const school = {
    school: { ...policyDefaults, name: 'Hillside Primary', practice: true, staff: [] },
    operators: [head, claire, alex] as const,
    passphrase: goodPassphrase,
    accounts: [],
    pupils: [],
    consents: [],
    policy: null,
  }
  const practice = {
    school: () => school,
    passphrase: goodPassphrase,
    timeline: async () => '',
  }
  /** The signing-ins that ended, each as it was left. */
  const left: (string | null)[] = []
  const studio = createStudio(
    data,
    practice,
    async () => services as unknown as Services,
    () => void left.push(studio.session()),
  )
  const practising = await studio.openPractice()
  if (!practising.ok) throw new Error(practising.error.kind)
  const files = schoolFiles(data, 'practice')
  const signIn = async (operator: OperatorId) => {
    const signedIn = await studio.signIn({ operator, passphrase: goodPassphrase })
    const desk = studio.desk()
    if (!signedIn.ok || desk === null) throw new Error(JSON.stringify(signedIn))
    return desk
  }
  const key = async () => (await keyOf(files.keys, head.id)) ?? ''
  return { studio, files, signIn, key, wrong, left }
}
