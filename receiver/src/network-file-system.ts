import {statfsSync} from 'node:fs';

/**
 * Linux's numbers for file systems that lie on another machine (statfs(2)). Write-ahead logging needs memory that
 * all its processes share, which these cannot give (sqlite.org/wal.html). 9P is left out: sandboxes name local
 * disks so.
 */
const networkFileSystems: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
]);

/** The number of the file system on which a folder lies. */
export type FileSystemType = (folder: string) => number;

/** The name of the network file system on which a folder lies; `undefined` if it is local or cannot be told. */
export function networkFileSystemOf(folder: string, typeOf: FileSystemType = systemType): string | undefined {
  // Some kernels give the number with its sign; `>>> 0` takes it off.
  return networkFileSystems.get(typeOf(folder) >>> 0);
}

const systemType: FileSystemType = (folder) => (process.platform === 'linux' ? statfsSync(folder).type : 0);
