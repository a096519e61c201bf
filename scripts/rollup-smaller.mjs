/** What makes the script smaller than rollup can by itself. */

/**
 * Marks the calls by which d3 modules make their constants as pure, so that those nobody uses are dropped: each module
 * comes as one file, and a call at its top level keeps all that it touches.
 */
export function pureD3() {
  return {
    name: 'pure-d3',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]d3-/.test(id)) return null;
      return { code: code.replace(/^((?:var|const|let) [\w$]+ = )(?=[\w$.]+\(|\(function|new )/gm, '$1/*#__PURE__*/'), map: null };
    },
  };
}

/**
 * Drops Lit's second way to attach style sheets, a `<style>` element. Browsers that need it are too old to read the script
 * (it has class static blocks), and a strict Content-Security-Policy forbids it. Fails the build when Lit has changed.
 */
export function modernLit() {
  const test = /([\w$]+)=[\w$]+\.ShadowRoot&&\(void 0===[^;]*?"replace"in CSSStyleSheet\.prototype/;
  let found = 0;
  return {
    name: 'modern-lit',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!/[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return null;
      if (test.test(code)) found++;
      return { code: code.replace(test, '$1=!0'), map: null };
    },
    buildEnd() {
      if (found !== 1) this.error('expected Lit to ask once whether style sheets can be adopted: has it changed?');
    },
  };
}
