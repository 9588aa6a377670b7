import type { BoxIn, Size } from '../../electron/core/geometry.ts'

/**
 * Tiles that together show every pixel of an area, each at most `side` long, neighbours sharing at least `shared` pixels,
 * so that a face up to that size lies whole in one of them.
 */
export function tilesOf(area: Size, side: number, shared: number): readonly BoxIn<'searched'>[] {
  const columns = spans(area.width, side, shared)
  return spans(area.height, side, shared).flatMap((row) =>
    columns.map((column) => ({
      x: column.start,
      y: row.start,
      width: column.length,
      height: row.length,
    })),
  )
}

type Span = { readonly start: number; readonly length: number }

function spans(whole: number, side: number, shared: number): readonly Span[] {
  if (whole <= side) return [{ start: 0, length: whole }]
  const count = Math.ceil((whole - shared) / (side - shared))
  const step = (whole - side) / (count - 1)
  return Array.from({ length: count }, (_, index) => ({
    start: Math.round(index * step),
    length: side,
  }))
}

/**
 * True when a box found in a tile comes within `margin` of a border of the tile that is not a border of the area: what lies there is
 * probably half a face, and a neighbouring tile shows all of it.
 */
export function isCut(
  box: BoxIn<'searched'>,
  tile: BoxIn<'searched'>,
  area: Size,
  margin = 2,
): boolean {
  const right = box.x + box.width >= tile.x + tile.width - margin
  const bottom = box.y + box.height >= tile.y + tile.height - margin
  return (
    (tile.x > 0 && box.x <= tile.x + margin) ||
    (tile.y > 0 && box.y <= tile.y + margin) ||
    (right && tile.x + tile.width < area.width) ||
    (bottom && tile.y + tile.height < area.height)
  )
}
