/** One request that the page made. */
export interface Asked {
  /** The address. */
  readonly url: string;
  /** How it was asked. */
  readonly init: RequestInit;
  /** Whether the page gave it up, or ended it. */
  readonly aborted: boolean;
  /** Sends the head of the answer, and then whatever is sent. */
  answer(status: number, headers?: Record<string, string>): void;
  /** Sends a part of the body. */
  send(part: string | Uint8Array): void;
  /** Ends the body. */
  end(): void;
  /** Breaks the connection, before or after the head. */
  fail(): void;
  /** Answers with a redirect, as a page sees one that it does not follow. */
  redirect(): void;
  /** Answers with 200 and the whole body. */
  give(body: string | Uint8Array): void;
}

/** Stands in for `fetch`, and answers only when told to. */
export interface Server {
  /** All requests so far. */
  readonly asked: Asked[];
  /** The newest request. */
  readonly last: Asked;
  /** Gives the real `fetch` back. */
  restore(): void;
}

/** Takes the place of `fetch` on this page. */
export function standIn(): Server {
  const real = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  const asked: Asked[] = [];
  window.fetch = (input, init = {}) =>
    new Promise<Response>((resolve, reject) => {
      let body!: ReadableStreamDefaultController<Uint8Array>;
      const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (body = controller) });
      const broken = (cause: Error): void => {
        reject(cause);
        body.error(cause);
      };
      const { signal } = init;
      signal?.addEventListener('abort', () => broken(signal.reason as Error));
      const one: Asked = {
        url: new Request(input).url,
        init,
        get aborted() {
          return signal?.aborted ?? false;
        },
        answer: (status, headers = {}) => resolve(new Response(stream, { status, headers })),
        send: (part) => body.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part),
        end: () => body.close(),
        fail: () => broken(new TypeError('Failed to fetch')),
        redirect: () => resolve(Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })),
        give(whole) {
          one.answer(200);
          one.send(whole);
          one.end();
        },
      };
      asked.push(one);
    });
  return {
    asked,
    get last() {
      return asked.at(-1)!;
    },
    restore() {
      Object.defineProperty(window, 'fetch', real);
    },
  };
}
