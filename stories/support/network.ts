/** What the network does to a story's document: it never answers, answers late, or fails. */
export type Network = 'silent' | 'slow' | 'broken';

/** The address that a story with this network asks. Figures of one address share a request, so each network has its own. */
export const address = (way: Network): string => `examples/crisis-support.findings.json?${way}`;

/**
 * Takes the place of `fetch` for a story, and gives what puts the real one back: for `beforeEach`. No other request is touched.
 *
 * @param way what is done to the request
 */
export function network(way: Network): () => () => void {
  return () => {
    const real = window.fetch;
    window.fetch = (input, init) => {
      if (!new Request(input).url.endsWith(address(way))) return real(input, init);
      if (way === 'broken') return Promise.reject(new TypeError('Failed to fetch'));
      return new Promise((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        if (way === 'slow') setTimeout(() => void real(input, init).then(resolve, reject), 3000);
      });
    };
    return () => {
      window.fetch = real;
    };
  };
}
