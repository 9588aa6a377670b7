interface Bar {
  readonly name: string
  readonly figure: number
  /** What stands beside the bar; the figure itself by default. */
  readonly says?: string
}

interface BarsProps {
  readonly label: string
  readonly bars: readonly Bar[]
}

const row = 26
const nameWidth = 190
/** Leaves room for “12 (3 taken down)” beside the bar. */
const barWidth = 180
const width = 520

/** A few figures as bars that lie down. The words beside them say the same, so that colour and length are never needed. */
export function Bars({ label, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ figure }) => figure))
  const height = Math.max(1, bars.length) * row
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={spoken(label, bars)}
    >
      {bars.map(({ name, figure, says }, index) => {
        const length = (figure / most) * barWidth
        const middle = index * row + row / 2
        return (
          <g key={name}>
            <text className="chart-name" x={nameWidth - 10} y={middle} textAnchor="end">
              {name}
            </text>
            <rect
              className="chart-bed"
              x={nameWidth}
              y={middle - 8}
              width={barWidth}
              height={16}
              rx={3}
            />
            <rect
              className="chart-bar"
              x={nameWidth}
              y={middle - 8}
              width={length}
              height={16}
              rx={3}
            />
            <text className="chart-figure" x={nameWidth + barWidth + 10} y={middle}>
              {says ?? figure}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function spoken(label: string, bars: readonly Bar[]): string {
  return `${label}: ${bars.map(({ name, figure, says }) => `${name} ${says ?? figure}`).join(', ')}`
}
