import { type ReactNode, useEffect, useRef, useState } from 'react'

interface TableFrameProps {
  /** What the table holds, for those who hear it. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** The frame of a table. Where the table is wider, as at 200 %, the keyboard can reach and scroll it. */
export function TableFrame({ label, className = '', children }: TableFrameProps) {
  const frame = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const measure = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
      )
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
  return (
    <section
      ref={frame}
      className={`table-frame ${className}`.trim()}
      aria-label={label}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </section>
  )
}
