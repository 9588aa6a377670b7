/** The displays that specs share, one studio on each; none where a person's own screen is used. */
export const displays = (process.env.STUDIO_DISPLAYS ?? '').split(' ').filter(Boolean)

/** The display of this worker of Playwright's. */
export function ownDisplay(): Record<string, string> {
  const display = displays[Number(process.env.TEST_PARALLEL_INDEX ?? 0) % displays.length]
  return display === undefined ? {} : { DISPLAY: display }
}
