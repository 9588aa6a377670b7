import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Photo } from '../../electron/core/photo.ts'

/**
 * The photos whose tiles are seen, or are within a window's height of it. Only they have their picture in memory: five
 * hundred decoded thumbnails weigh more than the rest of the window.
 */
export function useNear(
  list: RefObject<HTMLUListElement | null>,
  photos: readonly Photo[],
): ReadonlySet<string> {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set())
  const observer = useRef<IntersectionObserver | null>(null)
  useEffect(() => {
    const root = list.current?.closest('main') ?? null
    const notice = (entries: readonly IntersectionObserverEntry[]) =>
      setNear((before) => after(before, entries))
    observer.current = new IntersectionObserver(notice, { root, rootMargin: '100% 0px' })
    return () => observer.current?.disconnect()
  }, [list])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other photos are other tiles; those that are watched stay so
  useEffect(() => {
    for (const tile of list.current?.children ?? []) observer.current?.observe(tile)
  }, [list, photos])
  return near
}

function after(
  near: ReadonlySet<string>,
  entries: readonly IntersectionObserverEntry[],
): ReadonlySet<string> {
  const next = new Set(near)
  for (const { target, isIntersecting } of entries) {
    const photo = target.getAttribute('data-photo') ?? ''
    if (isIntersecting) next.add(photo)
    else next.delete(photo)
  }
  return next
}
