/**
 * One door for `npm start`, `npm test` and the other commands: installs what is missing, then does the work.
 * Built-ins only, so that it runs on a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

process.chdir(path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..'));
const task = process.argv[2];
const rest = process.argv.slice(3);

const hash = (...files) => {
  const sum = createHash('sha256');
  for (const file of files) sum.update(file).update(readFileSync(file));
  return sum.digest('hex');
};

const run = (command, args, options = {}) => {
  const result = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (result.error) {
    console.error(`${command}: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
};

/** Packages, exactly as the lock file says; again only when it changed. */
const installPackages = () => {
  const want = hash('package.json', 'package-lock.json');
  const stamp = 'node_modules/.installed';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Standard output stays clean for the command line's JSON.
  const stdio = ['ignore', 2, 2];
  if (npm) run(process.execPath, [npm, ...args], { stdio });
  else run('npm', args, { stdio, shell: process.platform === 'win32' });
  writeFileSync(stamp, want);
};

/** The Node that the tools need: the pinned one where its platform has a package, else the machine's own from 22.12 on. */
const toolNode = () => {
  for (const name of ['node', 'node.exe']) {
    const pinned = path.resolve('node_modules/.bin', name);
    if (existsSync(pinned)) return pinned;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  console.error(`Node ${process.versions.node} is too old here: install Node 22.12 or newer.`);
  process.exit(1);
};

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** The built site in dist/, made again only when something that goes into it changed. */
const build = (node) => {
  const sources = ['src', 'content', 'public'].filter((each) => existsSync(each)).flatMap(files);
  const want = hash('package-lock.json', 'astro.config.mjs', ...sources) + (process.env.SITE_URL ?? '');
  const stamp = 'dist/.built';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  run(node, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
  // Parts of the index as small as they go: a Chinese query touches several, and each is fetched whole.
  const env = { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2000' };
  run(node, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--silent'], { env });
  // Vitest reads content from the development store; the build writes the other one.
  const store = 'node_modules/.astro/data-store.json';
  if (existsSync(store)) {
    mkdirSync('.astro', { recursive: true });
    copyFileSync(store, '.astro/data-store.json');
  }
  writeFileSync(stamp, want);
};

/** Chromium without a window: the same engine, and a page opens in less than half the time. Only Debian packs it. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Installs Debian packages where that is possible: as root, with apt. What could not be installed is seen afterwards. */
const installFromDebian = (...packages) => {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::http::Timeout=30', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
};

/** Chromium for the browser tests: where it is, or installed from Debian's packages, or one line that says what to do. */
const chromium = () => {
  const candidates = [
    process.env.CHROMIUM,
    SHELL,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const found = () => candidates.find((each) => each && existsSync(each));
  const cjk = () =>
    existsSync('/usr/share/fonts/opentype/noto') || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0;
  const debian = existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  // Without the shell the tests still run, only slower; a browser that was asked for is used as it is.
  if (debian && !existsSync(process.env.CHROMIUM || SHELL))
    installFromDebian('chromium-headless-shell', 'fonts-noto-cjk');
  if (!found() || !cjk()) installFromDebian('chromium', 'fonts-noto-cjk');
  const now = found();
  if (now) return now;
  console.error('The browser tests need Chromium: install it, or set CHROMIUM to the path of Chromium or Chrome.');
  process.exit(1);
};

installPackages();
const node = toolNode();
const astro = 'node_modules/astro/bin/astro.mjs';
// Node 22 needs the flag to run TypeScript, newer ones accept it.
const typescript = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

if (task === 'start') {
  build(node);
  const port = process.env.PORT || '4321';
  run(node, [astro, 'preview', '--host', '127.0.0.1', '--port', port, ...rest]);
} else if (task === 'dev') {
  run(node, [astro, 'dev', '--host', '127.0.0.1', ...rest]);
} else if (task === 'build') {
  build(node);
} else if (task === 'check') {
  run(node, [astro, 'check', ...rest]);
  run(node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
} else if (task === 'bench') {
  const CHROMIUM = chromium();
  build(node);
  run(node, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.bench.config.ts', ...rest], {
    env: { ...process.env, CHROMIUM },
  });
} else if (task === 'test') {
  const CHROMIUM = chromium();
  build(node);
  run(node, ['node_modules/vitest/vitest.mjs', 'run', ...rest], { env: { ...process.env, CHROMIUM } });
} else if (task === 'test:long') {
  run(node, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/properties', ...rest], {
    env: { ...process.env, LONG: '1' },
  });
} else if (task === 'record' || task === 'edition') {
  run(node, [...typescript, path.resolve(`scripts/${task}.mjs`), ...rest]);
} else if (task === 'assess') {
  // Files are named from where the reader stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  run(node, [...typescript, path.resolve('src/cli/assess.ts'), ...rest], { cwd });
} else {
  console.error('Say one of: start, test, test:long, dev, build, check, bench, assess, record, edition.');
  process.exit(2);
}
