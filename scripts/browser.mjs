// Finds the browsers that the tests drive, and installs them from the system's packages where it may.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return fs.statSync(file).isFile();
      } catch {
        return false;
      }
    });

const there = (files) => files.find((file) => fs.existsSync(file));

/** A variable that names no file is a mistake to report, not a reason to take another browser. */
function fromEnvironment(name) {
  const file = process.env[name];
  if (file && !fs.existsSync(file)) throw new Error(`${name} is set to ${file}, and no file is there.`);
  return file || undefined;
}

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

/** @returns {string | undefined} */
export const chromePath = () =>
  fromEnvironment('CHROME_PATH') ??
  [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
  ]
    .map(onPath)
    .find(Boolean) ??
  there([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
  ]);

/** @returns {string | undefined} */
export const firefoxPath = () =>
  fromEnvironment('FIREFOX_PATH') ??
  ['firefox-esr', 'firefox'].map(onPath).find(Boolean) ??
  there([
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
  ]);

/** WebKitGTK's small browser; its folder carries the architecture and the version of the interface. */
function miniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib64', '/usr/lib'];
  if (fs.existsSync('/usr/lib')) {
    for (const name of fs.readdirSync('/usr/lib'))
      if (name.includes('linux-gnu')) folders.push(`/usr/lib/${name}`);
  }
  return there(
    folders.flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => `${folder}/${name}/MiniBrowser`),
    ),
  );
}

/** @returns {{browser: string, driver: string, xvfb: string} | undefined} all that WebKit needs, or nothing */
export function webkitPaths() {
  const browser = fromEnvironment('WEBKIT_PATH') ?? miniBrowser();
  const [driver, xvfb] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  return browser && driver && xvfb ? {browser, driver, xvfb} : undefined;
}

export const chromeArgs = [
  // Chromium's sandbox refuses to start as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
];

/** @returns {Engine[]} */
export function enginesPresent() {
  const found = {chromium: chromePath(), firefox: firefoxPath(), webkit: webkitPaths()};
  return engines.filter((engine) => found[engine]);
}

/** @returns {Engine[]} the engines without which a run must fail */
export function requiredEngines() {
  const named = process.env.HYS_ENGINES;
  if (named) return chosenEngines(named);
  return process.env.CI === 'true' ? engines : [];
}

/**
 * @param {string} list engine names, separated by commas
 * @returns {Engine[]}
 */
export function chosenEngines(list) {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => !engines.includes(name));
  if (unknown.length)
    throw new Error(`No engine is called ${unknown.join(', ')}. There are ${engines.join(', ')}.`);
  return engines.filter((engine) => names.includes(engine));
}

/** The engines to run: those asked for, else those present. Throws when one that must run is missing. */
export function enginesToRun() {
  const present = enginesPresent();
  const required = requiredEngines();
  const missing = required.filter((engine) => !present.includes(engine));
  if (missing.length) throw new Error(`${missing.join(', ')} must run and is not here. ${howToInstall()}`);
  const chosen = process.env.HYS_ENGINES ? required : present;
  if (!chosen.length) throw new Error(`No browser is here. ${howToInstall()}`);
  return chosen;
}

function system() {
  try {
    return /^ID=["']?(\w+)/m.exec(fs.readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

/** One line that a person can act on. */
export function howToInstall() {
  if (os.platform() !== 'linux')
    return 'Install Chrome and Firefox, or set CHROME_PATH and FIREFOX_PATH; WebKit runs on Linux only.';
  if (system() === 'ubuntu')
    return (
      "Ubuntu's chromium and firefox are snaps, which cannot be driven: install their .deb or .tar packages and set " +
      'CHROME_PATH and FIREFOX_PATH; for WebKit run "sudo apt-get install webkit2gtk-driver xvfb" (or set WEBKIT_PATH).'
    );
  return (
    'On Debian run "sudo bash scripts/get-browsers.sh"; elsewhere install Chromium, Firefox, WebKitGTK\'s driver and ' +
    'Xvfb, or set CHROME_PATH, FIREFOX_PATH and WEBKIT_PATH.'
  );
}

/** Installs what is missing where that needs no question: as root, or with a sudo that asks for no password. */
function install() {
  if (os.platform() !== 'linux' || !onPath('apt-get')) return;
  const root = process.getuid?.() === 0;
  if (!root && (!onPath('sudo') || spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status !== 0)) return;
  const script = fileURLToPath(new URL('get-browsers.sh', import.meta.url));
  const env = {
    ...process.env,
    HAVE_CHROME: chromePath() ?? '',
    HAVE_FIREFOX: firefoxPath() ?? '',
  };
  spawnSync('bash', [script], {stdio: 'inherit', env});
}

/** Says which engines are here, and fails when one that must run is not. */
function main() {
  if (enginesPresent().length < engines.length) install();
  const present = enginesPresent();
  const missing = engines.filter((engine) => !present.includes(engine));
  console.log(`Engines here: ${present.join(', ') || 'none'}.`);
  if (missing.length) console.log(`Missing: ${missing.join(', ')}. ${howToInstall()}`);
  enginesToRun();
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
