import { useEffect, useState } from 'react'
import type { Finder } from '../../detection/finder.ts'
import type { Backend } from '../../detection/onnxRuntime.ts'
import type { DetectorName } from '../../detection/sighting.ts'
import { openFinder } from '../../session/faceFinder.ts'

const names: Readonly<Record<DetectorName, string>> = {
  yunet: 'YuNet',
  retinaFace: 'RetinaFace',
  blazeFace: 'BlazeFace',
}
const placesOfWork: Readonly<Record<Backend, string>> = {
  wasm: 'processor',
  webgpu: 'graphics card',
}

/** One sentence on which detectors look for faces here, and what they run on. Asking starts them where nobody did yet. */
export function useDetectorsAtWork(): string {
  const [sentence, setSentence] = useState('Asking which detectors are at work …')
  useEffect(() => {
    openFinder().then(
      (finder) => setSentence(atWork(finder)),
      () => setSentence('No detector could be started, so no photo can be searched for faces.'),
    )
  }, [])
  return sentence
}

function atWork({ detectors, backend }: Pick<Finder, 'detectors' | 'backend'>): string {
  const list = detectors.map((name) => names[name]).join(' and ')
  const missing = detectors.includes('yunet')
    ? ''
    : ' With YuNet, which is not installed, it would be quicker and miss less.'
  return `Faces are looked for by ${list}, on this computer’s ${placesOfWork[backend]}.${missing}`
}
