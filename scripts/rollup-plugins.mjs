/** The small rollup plugins of this build. Each fails the build, with a sentence, when its premise no longer holds. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * A virtual entry that only runs the files. What they export for bundlers has no place in a classic script, and is
 * dropped when nothing else uses it.
 *
 * @param {string} id
 * @param {string[]} files
 */
export function entry(id, files) {
  return {
    name: 'entry',
    resolveId: (source) => (source === id ? { id: `\0${id}`, moduleSideEffects: true } : null),
    load: (loaded) =>
      loaded === `\0${id}` ? files.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null,
  };
}

/**
 * Tells rollup which of our source files do something when they are merely imported: `index.ts` and each `define.ts`.
 * package.json says the same of the built files.
 *
 * @param {string} source the folder `src`
 */
export function ownSideEffects(source) {
  return {
    name: 'own-side-effects',
    resolveId: {
      order: 'pre',
      async handler(specifier, importer, options) {
        const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
        if (!resolved || resolved.external || !resolved.id.startsWith(source + sep)) return resolved;
        return { ...resolved, moduleSideEffects: /[\\/](index|define)\.ts$/.test(resolved.id) };
      },
    },
  };
}

/**
 * Lit asks for a Trusted Types policy called `lit-html` as soon as it loads, and throws if the page refuses: because it
 * has one of that name already, or lists other names. The script asks for one of our own name instead and survives a
 * refusal.
 *
 * Source files can read `__LIT_POLICY_REFUSED__` (`declare const __LIT_POLICY_REFUSED__: boolean`): true when the page
 * refused. Rendering then fails wherever the page also demands Trusted Types, so do not define any element before
 * having tried. In the ES modules and in tests, where Lit is the page's own, it is always false.
 *
 * @param {string} policy the name to ask for
 */
export function renameLitPolicy(policy) {
  const call = /([\w$]+)\.createPolicy\((["'])lit-html\2,\s*(\{\s*createHTML:[^{}]*\})\)/g;
  let renamed = 0;
  return {
    name: 'rename-lit-policy',
    buildStart() {
      renamed = 0;
    },
    transform(code) {
      if (!code.includes('createPolicy')) return null;
      const changed = code.replace(call, (_, factory, _quote, rules) => {
        renamed++;
        return `(()=>{try{return ${factory}.createPolicy(${JSON.stringify(policy)},${rules})}catch{__LIT_POLICY_REFUSED__=true}})()`;
      });
      // All on one line of Lit's: the map stays good enough without a new one.
      return changed === code ? null : { code: changed, map: null };
    },
    generateBundle(_, bundle) {
      const code = Object.values(bundle)
        .map((file) => (file.type === 'chunk' ? file.code : ''))
        .join('\n');
      const calls = code.match(/\.createPolicy\(/g)?.length ?? 0;
      if (renamed !== 1 || calls !== 1 || /createPolicy\(.lit-html/.test(code)) {
        this.error(
          `expected exactly one call of createPolicy("lit-html", {createHTML: …}) in Lit to rename to "${policy}"; ` +
            `renamed ${renamed}, and the script holds ${calls} calls. Has Lit changed? See scripts/rollup-plugins.mjs.`,
        );
      }
    },
  };
}

/**
 * Fails the build if the script holds any of these texts: a strict Content-Security-Policy would stop it, or integrity
 * would not cover it.
 *
 * @param {string[]} texts
 */
export function forbid(texts) {
  return {
    name: 'forbid',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (file.imports.length + file.dynamicImports.length > 0) {
            this.error(
              `${file.fileName} must be self-contained; it imports ${[...file.imports, ...file.dynamicImports]}`,
            );
          }
          for (const text of texts) {
            const word = /^\w/.test(text) ? '(?<![\\w$])' : '';
            const found = new RegExp(word + text.replace(/[.(]/g, '\\$&')).exec(file.code);
            if (found) {
              const around = file.code.slice(Math.max(0, found.index - 60), found.index + 60);
              this.error(`${file.fileName} must not hold "${text}"; found …${around}…`);
            }
          }
        }
      },
    },
  };
}

/**
 * Writes the licences of the packages that went into the script beside it, as these licences ask.
 *
 * @param {string} fileName
 * @param {string} root
 */
export function licences(fileName, root) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const packages = new Set();
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(relative(root, id).split(sep).join('/'));
          if (match && renderedLength > 0) packages.add(match[1]);
        }
      }
      const source = [...packages]
        .sort()
        .map((name) => {
          const folder = join(root, 'node_modules', name);
          const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
          return `${name} ${version} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`;
        })
        .join('\n---\n\n');
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
