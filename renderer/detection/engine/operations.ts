import type { Graph, Operation } from './onnx.ts'

/** The operation that makes a value. */
export function makerOf(name: string | undefined, { maker }: Graph): Operation {
  const found = maker.get(name ?? '')
  if (found === undefined) throw unknown()
  return found
}

/** What ONNX means where nothing is written. */
const unwritten: ReadonlyMap<string, readonly number[]> = new Map([
  ['group', [1]],
  ['strides', [1, 1]],
  ['dilations', [1, 1]],
  ['pads', [0, 0, 0, 0]],
  ['ceil_mode', [0]],
  ['training_mode', [0]],
])

/** Whether an attribute says just this. */
export function has({ attributes }: Operation, name: string, value: readonly number[]): boolean {
  return `${attributes.get(name) ?? unwritten.get(name)}` === `${value}`
}

/** The number that an attribute says, or another where nothing is written. */
export function numberAt({ attributes }: Operation, name: string, otherwise: number): number {
  const value = attributes.get(name)
  const [number] = typeof value === 'string' ? [] : (value ?? [])
  return number ?? otherwise
}

/** Throws unless the graph is as our engine knows it. */
export function insist(known: boolean): asserts known {
  if (!known) throw unknown()
}

export function unknown(): Error {
  return new Error('This network holds what our engine does not know')
}
