import { realpathSync, statfsSync } from 'node:fs'

/** File system numbers of statfs(2): NFS, SMB, CIFS, SMB2, NCP, AFS, 9P and Ceph. */
const networkFileSystems = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x5346414f, 0x01021997, 0x00c36400,
])

/** Whether this existing folder lies on another machine: a UNC path, a mapped drive, or a network mount. */
export function isOnNetworkDrive(folder: string): boolean {
  if (isUnc(folder) || isUnc(realpathSync.native(folder))) return true
  return process.platform === 'linux' && isNetworkFileSystem(statfsSync(folder).type)
}

/** `\\server\share`, which is also what Windows says a mapped drive letter really is. */
export function isUnc(path: string): boolean {
  return /^[\\/]{2}(?![.?][\\/])/.test(path) || /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(path)
}

export function isNetworkFileSystem(type: number): boolean {
  return networkFileSystems.has(type)
}
