import type { Node } from 'konva/lib/Node.js'
import type { Cover } from '../../electron/core/cover.ts'
import type { Placement } from '../editing/edit.ts'

/** Where the handles and the pointer have left a cover's shape, in image pixels: its group does the scaling. */
export function placementOf(node: Node, cover: Cover): Placement {
  return {
    id: cover.id,
    centre: { x: node.x(), y: node.y() },
    size: {
      width: cover.size.width * Math.abs(node.scaleX()),
      height: cover.size.height * Math.abs(node.scaleY()),
    },
    rotation: node.rotation(),
  }
}

export function isMoved(cover: Cover, { centre, size, rotation }: Placement): boolean {
  return (
    centre.x !== cover.centre.x ||
    centre.y !== cover.centre.y ||
    size.width !== cover.size.width ||
    size.height !== cover.size.height ||
    rotation !== cover.rotation
  )
}

/** Puts a shape back where its cover is: from here on the draft says where it lies. */
export function putBack(node: Node, { centre, rotation }: Cover): void {
  node.setAttrs({ x: centre.x, y: centre.y, rotation, scaleX: 1, scaleY: 1 })
}
