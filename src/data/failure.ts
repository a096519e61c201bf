import { error, explain, type Issue, type IssueCode } from '../document/index.js';
import { limits } from './limits.js';

/** Why a document did not arrive. What is wrong with one that did is an {@link IssueCode}. */
export type FailureCode = 'http' | 'network' | 'timeout' | 'cut-off' | 'redirect' | 'too-large' | 'not-utf8';

/** Why there are no figures, or no newer ones. */
export interface Failure {
  /** The class of fault: of the transfer, or of the document. */
  readonly code: FailureCode | IssueCode;
  /** One line for developers: the address or the place in the document, what was expected and found, what to do. */
  readonly message: string;
  /** The address that was asked for, as written where it cannot be one; undefined for data given as an object. */
  readonly url: string | undefined;
  /** The HTTP status, where there is an answer other than a good one. */
  readonly status: number | undefined;
  /** All that is wrong with the document; empty where it did not arrive. */
  readonly issues: readonly Issue[];
  /** What the browser threw, if it did. */
  readonly cause: unknown;
  /** Whether it may mend by itself, so that asking again makes sense. */
  readonly transient: boolean;
}

/** The failure of a transfer. A status that calls for patience (5xx, 408, 429) is transient. */
export function transferFailure(code: FailureCode, url: string, status?: number, cause?: unknown): Failure {
  const [found, expected, fix] = {
    http: [`answered ${status}`, '200', 'Check the address, or ask its publisher.'],
    network: [
      'could not be reached',
      'an answer that this page may read',
      "Check the address, that its server sends Access-Control-Allow-Origin: *, and that this page's policy allows it in connect-src.",
    ],
    timeout: [
      `did not arrive within ${limits.timeout / 1000} seconds`,
      'a whole document',
      'Check its server, or make it smaller.',
    ],
    'cut-off': ['broke off', 'a whole document', 'Check its server if this happens again.'],
    redirect: ['redirects elsewhere', 'the document itself', 'Give the address where it leads.'],
    'too-large': ['is too large', `at most ${limits.bytes} bytes`, 'Make several documents of it.'],
    'not-utf8': ['is in another encoding', 'UTF-8', 'Save it as UTF-8.'],
  }[code];
  const patience = ['network', 'timeout', 'cut-off', 408, 429];
  const transient = patience.includes(status ?? code) || (status ?? 0) >= 500;
  return {
    code,
    message: `${url} ${found}; expected ${expected}. ${fix}`,
    url,
    status,
    issues: [],
    cause,
    transient,
  };
}

/**
 * The failure that issues amount to: the first error speaks for all. Undefined where none of them is an error.
 *
 * @param url the address of the document; undefined for data given as an object
 */
export function issueFailure(issues: readonly Issue[], url?: string): Failure | undefined {
  const first = issues.find((issue) => issue.severity === 'error');
  return (
    first && {
      code: first.code,
      message: explain(first),
      url,
      status: undefined,
      issues,
      cause: undefined,
      transient: false,
    }
  );
}

/** The failure of an address that is not asked at all. */
export function addressFailure(url: string): Failure {
  return issueFailure(
    [error('unsafe-link', 'src', 'an http or https address without a user name', url)],
    url,
  )!;
}
