import type { Day } from '../../../electron/core/day.ts'
import { dayName } from '../../ui/dayName.ts'

interface WeeksProps {
  readonly from: Day
  readonly to: Day
  readonly posts: readonly number[]
}

const width = 520
const height = 120
const top = 16
const foot = 22

/** Posts week by week as columns; the busiest week carries its figure. */
export function Weeks({ from, to, posts }: WeeksProps) {
  const most = Math.max(1, ...posts)
  const step = width / posts.length
  const tallest = height - top - foot
  const total = posts.reduce((sum, week) => sum + week, 0)
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Posts week by week: ${total} in ${posts.length} weeks, at most ${Math.max(...posts)} in one week`}
    >
      <line className="chart-line" x1={0} x2={width} y1={height - foot} y2={height - foot} />
      {posts.map((week, index) => {
        const tall = (week / most) * tallest
        const left = index * step + step * 0.15
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
          <g key={index}>
            <rect
              className="chart-bar"
              x={left}
              y={height - foot - tall}
              width={step * 0.7}
              height={tall}
              rx={2}
            />
            {week > 0 && (
              <text
                className="chart-figure"
                x={left + step * 0.35}
                y={height - foot - tall - 8}
                textAnchor="middle"
              >
                {week}
              </text>
            )}
          </g>
        )
      })}
      <text className="chart-name" x={0} y={height - 9}>
        {dayName(from)}
      </text>
      <text className="chart-name" x={width} y={height - 9} textAnchor="end">
        {dayName(to)}
      </text>
    </svg>
  )
}
