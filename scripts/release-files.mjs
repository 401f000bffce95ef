// `npm run release:files [-- <folder>]`: what a release has beside the repository, in release/: a zip to host oneself, the WordPress
// plugin, the list of what is inside (SBOM), and the hashes of all of it. The same sources make the same bytes.
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => fs.readFileSync(path.join(root, file));
const {name, version, description, license, dependencies} = JSON.parse(read('package.json').toString('utf8'));

/** Zip knows no earlier day, and the day of a build is nobody's business. */
const EPOCH = new Date(1980, 0, 1);

const below = (folder) =>
  fs
    .readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .sort();

/** @param {Record<string, Uint8Array>} files by their names in the zip */
const zip = (files) =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((file) => [file, files[file]]),
    ),
    {
      level: 9,
      mtime: EPOCH,
      os: 3,
    },
  );

const hash = (algorithm, content, encoding) => createHash(algorithm).update(content).digest(encoding);

/** All that the script and the modules carry or ask for, as CycloneDX has it; from the lock file, so exactly what is built with. */
export function sbom() {
  const {packages} = JSON.parse(read('package-lock.json').toString('utf8'));
  const found = new Map();
  const walk = (dependency) => {
    const locked = packages[`node_modules/${dependency}`];
    if (!locked || found.has(dependency)) return;
    found.set(dependency, locked);
    for (const next of Object.keys(locked.dependencies ?? {})) walk(next);
  };
  Object.keys(dependencies).forEach(walk);
  const purl = (dependency, at) => `pkg:npm/${dependency.replace('@', '%40')}@${at}`;
  const own = purl(name, version);
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': own,
        name,
        version,
        description,
        licenses: [{license: {id: license}}],
        purl: own,
      },
    },
    components: sorted.map(([dependency, locked]) => ({
      type: 'library',
      'bom-ref': purl(dependency, locked.version),
      name: dependency,
      version: locked.version,
      licenses: [{license: {id: locked.license}}],
      purl: purl(dependency, locked.version),
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(locked.integrity.replace('sha512-', ''), 'base64').toString('hex'),
        },
      ],
    })),
    dependencies: [
      {
        ref: own,
        dependsOn: Object.keys(dependencies)
          .sort()
          .map((one) => purl(one, packages[`node_modules/${one}`].version)),
      },
      ...sorted.map(([dependency, locked]) => ({
        ref: purl(dependency, locked.version),
        dependsOn: Object.keys(locked.dependencies ?? {})
          .filter((one) => found.has(one))
          .sort()
          .map((one) => purl(one, found.get(one).version)),
      })),
    ],
  };
}

/** The plugin as WordPress takes it, with the script and its hash inside. */
function plugin() {
  const folder = 'scripts/integrations/wordpress/';
  const files = {};
  for (const file of below(`${folder}have-your-say`)) files[file.replace(folder, '')] = read(file);
  for (const file of ['have-your-say.min.js', 'hashes.json'])
    files[`have-your-say/${file}`] = read(`dist/${file}`);
  files['have-your-say/LICENSE'] = read('LICENSE');
  return zip(files);
}

/** @returns {Record<string, Uint8Array>} the files of a release, by name */
export function releaseFiles() {
  const files = {};
  const inside = `${name}-${version}/`;
  const bill = Buffer.from(`${JSON.stringify(sbom(), null, 2)}\n`);
  const documents = [
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'ACCESSIBILITY.md',
    'SECURITY.md',
    ...below('docs'),
  ];
  const wordpress = `${name}-wordpress-${version}.zip`;
  const made = {[wordpress]: plugin(), [`${name}-${version}.cdx.json`]: bill};
  for (const file of [...below('dist'), ...documents, ...below('scripts/integrations')]) {
    files[inside + file] = read(file);
  }
  for (const [file, content] of Object.entries(made)) files[inside + file] = content;
  made[`${name}-${version}.zip`] = zip(files);
  const names = Object.keys(made).sort();
  made.SHA256SUMS = Buffer.from(
    names.map((file) => `${hash('sha256', made[file], 'hex')}  ${file}\n`).join(''),
  );
  const integrity = Object.fromEntries(
    below('dist')
      .filter((file) => file.endsWith('.min.js'))
      .map((file) => [
        path.posix.basename(file),
        {
          sha256: hash('sha256', read(file), 'hex'),
          integrity: `sha384-${hash('sha384', read(file), 'base64')}`,
        },
      ]),
  );
  made['integrity.json'] = Buffer.from(`${JSON.stringify({version, scripts: integrity}, null, 2)}\n`);
  return made;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? path.join(root, 'release'));
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  for (const [file, content] of Object.entries(releaseFiles())) {
    fs.writeFileSync(path.join(folder, file), content);
    console.log(`${String(content.length).padStart(9)}  ${file}`);
  }
}
