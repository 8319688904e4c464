/** Optional packages for other kinds of machine, which npm leaves out of the lockfile. */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const firstIn = (known, name) => known.find((word) => new RegExp(`[-/](${word})(-|$)`).test(name));

/** The machine that a package such as `@scope/binding-linux-arm64-musl` is for, in the lockfile's own fields. */
export function machineOf(name) {
  const system = firstIn(systems, name);
  const processor = firstIn(processors, name);
  const libc = /-musl/.test(name) ? 'musl' : /-gnu/.test(name) ? 'glibc' : undefined;
  return {
    ...(processor && { cpu: [processor] }),
    ...(system === 'linux' && libc && { libc: [libc] }),
    ...(system && { os: [system] }),
  };
}

/** The path at which a package that is required from `from` would be found, nearest first. */
function* placesFrom(from, name) {
  for (let folder = from; folder; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    yield `${folder}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

const isThere = (packages, from, name) => [...placesFrom(from, name)].some((path) => packages[path]);

/** Every optional package that the lockfile asks for and does not have: where it belongs, and for whom. */
function gaps(packages) {
  return Object.entries(packages).flatMap(([from, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !isThere(packages, from, name))
      .map(([name, range]) => ({ name, range, parent })),
  );
}

/**
 * Adds the missing ones to the lockfile's object.
 *
 * @param {{ packages: Record<string, object> }} lock changed in place
 * @returns {string[]} the names that were added
 */
export function completeLock(lock) {
  const missing = gaps(lock.packages);
  for (const { name, range, parent } of missing) {
    const version = range.replace(/^[~^]/, '');
    const kind = parent.dev ? { dev: true } : {};
    lock.packages[`node_modules/${name}`] = { version, ...kind, optional: true, ...machineOf(name) };
  }
  const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
  lock.packages = Object.fromEntries(sorted);
  return missing.map(({ name }) => name);
}
