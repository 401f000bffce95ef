import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The package as it would be published, installed in a folder of its own beside what it depends on. */
export interface Packed {
  readonly folder: string;
  readonly tarball: string;
  /** What is in it, as paths in the package. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/** Runs one of our tools; what it printed is in the error where it fails. */
export function run(folder: string, ...command: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: folder, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

export const bin = (file: string): string => path.join(root, 'node_modules', file);

/** `npm pack`, unpacked where an app finds it, with links to the dependencies named. */
export function pack(...dependencies: readonly string[]): Packed {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-packed-'));
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const [{filename, files}] = JSON.parse(packed.stdout) as [{filename: string; files: {path: string}[]}];
  const modules = path.join(folder, 'node_modules');
  fs.mkdirSync(modules);
  const tarball = path.join(folder, filename);
  const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', modules], {encoding: 'utf8'});
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  fs.renameSync(path.join(modules, 'package'), path.join(modules, 'have-your-say'));
  for (const name of dependencies) {
    const link = path.join(modules, name);
    fs.mkdirSync(path.dirname(link), {recursive: true});
    fs.symlinkSync(path.join(root, 'node_modules', name), link, 'junction');
  }
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type": "module", "private": true}\n');
  return {
    folder,
    tarball,
    files: files.map((file) => file.path),
    remove: () => fs.rmSync(folder, {recursive: true}),
  };
}

/** What `@lit` and the rest of it is made of, for a bundler. */
export const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] as const;
