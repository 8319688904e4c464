/**
 * `build-app.mjs intake|dashboard`: builds a web app and puts each of its files beside itself compressed as far as it
 * goes, which takes longer than anybody waits for an answer.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root, run } from './lib/run.mjs';

const [, , app] = process.argv;
const compressible = /\.(js|css|html|svg|json|txt|webmanifest)$/;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

async function compress(path) {
  const content = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${path}.br`, await brotli(content, { params }));
  await writeFile(`${path}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION }));
}

const { code, stdout, stderr } = await run('nx', ['build', app, '--outputStyle=static']);
process.stdout.write(stdout);
process.stderr.write(stderr);
if (code === 0) {
  const folder = `${root}/dist/${app}`;
  const files = await readdir(folder, { recursive: true });
  await Promise.all(files.filter((file) => compressible.test(file)).map((file) => compress(join(folder, file))));
}
process.exitCode = code;
