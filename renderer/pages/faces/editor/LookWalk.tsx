import { usePhotoPixels } from '../../../canvas/photoPixels.ts'
import { LookSteps, type LookStepsProps } from './LookSteps.tsx'

type LookWalkProps = Omit<LookStepsProps, 'pixels'> & { readonly imageUrl: string }

/** The walk over the whole picture where no editor has its pixels at hand. */
export function LookWalk({ imageUrl, ...props }: LookWalkProps) {
  const { pixels } = usePhotoPixels(imageUrl, props.photo.size)
  return <LookSteps {...props} pixels={pixels} />
}
