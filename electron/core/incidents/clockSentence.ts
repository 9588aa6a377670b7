import type { BreachClock } from './breachClock.ts'

/** How a breach's clock stands, plainly: “Breach clock: 41 hours left to tell the ICO, if the DPO decides so.” */
export function clockSentence(clock: BreachClock): string {
  switch (clock.state) {
    case 'running': {
      const left = clock.hours === 0 ? 'less than an hour left' : `${hoursOf(clock.hours)} left`
      return clock.decided
        ? `Breach clock: ${left} to tell the ICO, as the DPO decided.`
        : `Breach clock: ${left} to tell the ICO, if the DPO decides so.`
    }
    case 'over': {
      const late = clock.hours === 0 ? 'less than an hour ago' : `${hoursOf(clock.hours)} ago`
      return `Breach clock: the 72 hours ended ${late}. Ask the DPO at once; a late report says why it is late.`
    }
    case 'stopped':
      return clock.because === 'icoTold'
        ? 'Breach clock: stopped, the ICO was told.'
        : 'Breach clock: stopped, the DPO decided that the ICO need not be told.'
  }
}

function hoursOf(hours: number): string {
  return hours === 1 ? '1 hour' : `${hours} hours`
}
