import type { Cluster } from './clusters.ts'

/** How likely a place shows a face, 0 to 1, by what the passes over it said: the chance that not all of them err. */
export function likelihood(cluster: Cluster): number {
  return 1 - cluster.sightings.reduce((doubt, sighting) => doubt * (1 - sighting.belief * 0.8), 1)
}
