/** “1 pupil”, “2 pupils”, “3 entries”: a number with what it counts. `many` is said where an s would not do. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
