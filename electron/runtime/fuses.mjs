/**
 * The nine fuses of a release, as they must stand in the program that is packed, in the order in which Electron keeps them.
 * Packaging flips them; what they shut cannot be shut from inside, because it happens before a line of ours runs.
 */
export const fuses = /** @type {const} */ ({
  /** `ELECTRON_RUN_AS_NODE` would make the studio's own program a plain Node, with its keys to the system's safe. */
  RunAsNode: false,
  EnableCookieEncryption: true,
  /** `NODE_OPTIONS` would load a stranger's file first. */
  EnableNodeOptionsEnvironmentVariable: false,
  /** `--inspect` and its kin, and the signal that opens a debugger later. */
  EnableNodeCliInspectArguments: false,
  /** On Windows and macOS; Linux has no such check. */
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  /** Pages come from `app://studio`, so `file://` needs no privilege. */
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
})

/** What stands before the fuses in an Electron program: a sentinel, the version of their list, and how many there are. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/**
 * How the fuses stand in a program; null where it has none or keeps another kind of list.
 * @param {Buffer} program
 * @returns {readonly boolean[] | null}
 */
export function fusesOf(program) {
  const at = program.indexOf(sentinel)
  if (at < 0) return null
  const start = at + sentinel.length
  if (program[start] !== 1) return null
  const length = program[start + 1] ?? 0
  return [...program.subarray(start + 2, start + 2 + length)].map((state) => state === 0x31)
}
