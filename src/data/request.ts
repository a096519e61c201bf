import { transferFailure, type Failure, type FailureCode } from './failure.js';
import { limits } from './limits.js';

/**
 * Asks once for the text at an address, without cookies, without following it elsewhere, and without custom headers
 * (which would cost a preflight). It never rejects.
 *
 * @param cache 'no-cache' revalidates what the browser holds: it sends the conditional request by itself
 * @param controller aborts the request from outside; it is aborted in any case when this settles
 */
export async function request(
  url: string,
  cache: RequestCache,
  controller: AbortController,
): Promise<string | Failure> {
  const { signal } = controller;
  // What it would mean if the next step threw.
  let code: FailureCode = 'network';
  const timer = setTimeout(() => {
    code = 'timeout';
    controller.abort();
  }, limits.timeout);
  try {
    const response = await fetch(url, { cache, credentials: 'omit', redirect: 'manual', signal });
    if (response.type === 'opaqueredirect') return transferFailure('redirect', url);
    if (!response.ok) return transferFailure('http', url, response.status);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let size = 0;
    for (;;) {
      code = 'cut-off';
      const chunk = await reader?.read();
      // Half a character at the end is left out: the document is cut there, and its reader says so better.
      if (!chunk?.value) return text;
      size += chunk.value.length;
      if (size > limits.bytes) return transferFailure('too-large', url);
      code = 'not-utf8';
      text += decoder.decode(chunk.value, { stream: true });
    }
  } catch (cause) {
    return transferFailure(code, url, undefined, cause);
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}
