/** Running programs from scripts. Node built-ins only: it works before anything is installed. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Whether the module with this `import.meta.url` is the one that node was started with. */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
}

/** A program that ended badly. `output` is all that it wrote. */
export class ProgramError extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}\n${output}`.trim());
    // Not listed, or an uncaught one would print it twice.
    Object.defineProperty(this, 'output', { value: output });
  }
}

/**
 * Runs a program to its end and resolves with what it wrote.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{cwd?: string, env?: Record<string, string>, show?: boolean}} [options] `env` is added to this process's;
 *   `show` passes everything on to the terminal as it comes.
 * @returns {Promise<string>}
 * @throws {ProgramError} when it cannot start or ends with anything but 0
 */
export function run(command, parameters, { cwd = root, env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, parameters, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    const line = [command, ...parameters].join(' ');
    child.on('error', (error) => reject(new ProgramError(line, error.message, output)));
    child.on('close', (code, signal) =>
      code === 0 ? resolve(output) : reject(new ProgramError(line, code ?? signal, output)),
    );
  });
}

/** Runs a script with this same node. */
export function node(parameters, options) {
  return run(process.execPath, parameters, options);
}
