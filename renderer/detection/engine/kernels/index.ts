import { Layer } from './layer'
import { computeRows } from './rows'

/** How often a thread looks whether the others are done before it lies down to sleep: some ten microseconds. */
const patience = 2000
const second: i64 = 1_000_000_000

/** After so many seconds in which nobody got any further, somebody is dead. A computer that slept counts as one. */
let longestWait: i32 = 30

/** The table of all layers, at the address 0, as `engine/table.ts` writes it. */
@unmanaged
class Table {
  /** 1 while there is work. */
  open: i32
  /** Helpers that are at work. */
  inside: i32
  layers: i32
  first: usize
  /** Where each thread's bench begins, and how many bytes it has. */
  benches: usize
  benchSize: usize
  threads: i32
}

const table = changetype<Table>(0)

/**
 * Does all the work, with whoever helps; afterwards nobody touches the memory any more. Traps when a helper died at its work:
 * then the memory is not to be used again.
 */
export function lead(seconds: i32): void {
  longestWait = seconds
  work(0)
  atomic.store<i32>(offsetof<Table>('open'), 0)
  waitUntil(offsetof<Table>('inside'), 0)
}

/** Helps while there is work. A helper that comes late, or never, costs time and nothing else. */
export function help(thread: i32): void {
  atomic.add<i32>(offsetof<Table>('inside'), 1)
  if (atomic.load<i32>(offsetof<Table>('open')) === 1) work(thread)
  atomic.sub<i32>(offsetof<Table>('inside'), 1)
  atomic.notify(offsetof<Table>('inside'))
}

function work(thread: i32): void {
  const bench = table.benches + <usize>thread * table.benchSize
  for (let index = 0; index < table.layers; index += 1) {
    const layer = changetype<Layer>(table.first + <usize>index * offsetof<Layer>())
    for (let other = 0; other < table.threads; other += 1)
      takeParts(layer, (thread + other) % table.threads, bench)
    waitUntil(changetype<usize>(layer) + offsetof<Layer>('done'), layer.parts)
  }
}

/**
 * Takes one part after another of a stretch of the layer's rows, as long as there are any. Each thread begins with a stretch of its
 * own, where it goes on from row to row, and then takes what the others have not come to.
 */
function takeParts(layer: Layer, stretch: i32, bench: usize): void {
  const taken = changetype<usize>(layer) + offsetof<Layer>('taken') + <usize>stretch * 4
  const done = changetype<usize>(layer) + offsetof<Layer>('done')
  const begin = (layer.parts * stretch) / table.threads
  const end = (layer.parts * (stretch + 1)) / table.threads
  for (let last = -2; ; ) {
    const part = begin + atomic.add<i32>(taken, 1)
    if (part >= end) return
    const first = part * layer.rowsAPart
    computeRows(layer, first, min(first + layer.rowsAPart, layer.height), last === part - 1, bench)
    if (atomic.add<i32>(done, 1) + 1 === layer.parts) atomic.notify(done)
    last = part
  }
}

function waitUntil(place: usize, value: i32): void {
  for (let looks = 0; looks < patience; looks += 1) if (atomic.load<i32>(place) === value) return
  let waits = 0
  for (let seen = atomic.load<i32>(place); seen !== value; ) {
    if (atomic.wait<i32>(place, seen, second) === AtomicWaitResult.TIMED_OUT) waits += 1
    const now = atomic.load<i32>(place)
    if (now !== seen) waits = 0
    if (waits >= longestWait) unreachable()
    seen = now
  }
}
