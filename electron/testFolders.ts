/** One file that imports another, as paths from the top of the repository. */
export interface FolderImport {
  readonly from: string
  readonly to: string
}

/** The folders of one place that were seen, and those that import each other in a ring. */
export interface Folders {
  readonly seen: readonly string[]
  /** Each ring with an import for each of its steps: `accounts → posting:` and its two files. */
  readonly rings: readonly (readonly string[])[]
}

/** The folders straight below a place, of which each file that lies there loose is one of its own. */
export function foldersOf(
  place: string,
  imports: readonly FolderImport[],
  files: readonly string[],
) {
  const inside = imports.filter(({ from, to }) => isIn(place, from) && isIn(place, to))
  const ways = new Map<string, Map<string, FolderImport>>()
  for (const one of inside) {
    const [from, to] = [folderIn(place, one.from), folderIn(place, one.to)]
    if (from === to) continue
    const known = ways.get(from) ?? new Map<string, FolderImport>()
    ways.set(from, known.set(to, known.get(to) ?? one))
  }
  const seen = [...new Set(files.filter((file) => isIn(place, file)).map(nameIn(place)))].toSorted()
  return { seen, rings: ringsIn(ways).map((ring) => told(ring, ways)) } satisfies Folders
}

export function folderIn(place: string, file: string): string {
  return file.slice(place.length + 1).split('/')[0] ?? ''
}

function nameIn(place: string) {
  return (file: string) => folderIn(place, file)
}

function isIn(place: string, file: string): boolean {
  return file.startsWith(`${place}/`)
}

type Ways = ReadonlyMap<string, ReadonlyMap<string, FolderImport>>

/** Folders are in one ring where each can be reached from the other. */
function ringsIn(ways: Ways): readonly ReadonlySet<string>[] {
  const reached = new Map([...ways.keys()].map((folder) => [folder, reachedFrom(folder, ways)]))
  const rings: Set<string>[] = []
  for (const [folder, those] of reached) {
    if (!those.has(folder) || rings.some((ring) => ring.has(folder))) continue
    rings.push(new Set([...those].filter((other) => reached.get(other)?.has(folder) === true)))
  }
  return rings
}

function reachedFrom(folder: string, ways: Ways): ReadonlySet<string> {
  const reached = new Set<string>()
  const next = [folder]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const to of ways.get(at)?.keys() ?? []) {
      if (reached.has(to)) continue
      reached.add(to)
      next.push(to)
    }
  }
  return reached
}

function told(ring: ReadonlySet<string>, ways: Ways): readonly string[] {
  return [...ring]
    .toSorted()
    .flatMap((from) =>
      [...(ways.get(from) ?? [])].flatMap(([to, one]) =>
        ring.has(to) ? [`${from} → ${to}: ${one.from} → ${one.to}`] : [],
      ),
    )
}
