/** What makes the script smaller than rollup can by itself. */
import { sep } from 'node:path';

/**
 * Marks the calls by which d3 modules make their constants as pure, so that those nobody uses are dropped: each module
 * comes as one file, and a call at its top level keeps all that it touches.
 */
export function pureD3() {
  return {
    name: 'pure-d3',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]d3-/.test(id)) return null;
      return {
        code: code.replace(
          /^((?:var|const|let) [\w$]+ = )(?=[\w$.]+\(|\(function|new )/gm,
          '$1/*#__PURE__*/',
        ),
        map: null,
      };
    },
  };
}

/**
 * Leaves out of Lit what none of our elements uses. Fails the build when Lit has changed, and when our source has come to
 * need something that was left out.
 *
 * @param {import('./lit-cuts.mjs').Cut[]} cuts
 * @param {string} source the folder `src`
 */
export function slimLit(cuts, source) {
  let missing;
  return {
    name: 'slim-lit',
    buildStart() {
      missing = cuts.flatMap(({ texts }) => texts);
    },
    transform(code, id) {
      const path = id.split(sep).join('/');
      if (id.startsWith(source + sep)) {
        for (const { what, needed } of cuts) {
          if (needed?.test(code))
            this.error(`${id} holds ${needed}, but the script has no ${what}. See scripts/lit-cuts.mjs.`);
        }
        return null;
      }
      const here = missing.filter(([file]) => path.endsWith(`/node_modules/${file}`));
      if (here.length === 0) return null;
      let slim = code;
      for (const [file, from, to = ''] of here) {
        const parts = slim.split(from);
        if (parts.length !== 2)
          this.error(
            `expected once in ${file}, but found ${parts.length - 1} times: ${from}. Has Lit changed? See scripts/lit-cuts.mjs.`,
          );
        slim = parts.join(to);
      }
      missing = missing.filter((text) => !here.includes(text));
      return { code: slim, map: null };
    },
    buildEnd(error) {
      if (!error && missing.length > 0)
        this.error(`Lit has no file ${missing[0][0]}. Has Lit changed? See scripts/lit-cuts.mjs.`);
    },
  };
}
