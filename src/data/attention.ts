/** What wants to know when the page comes into view or goes, or gets a network or loses it. */
const waiting = new Set<() => void>();
const wake = (): void => waiting.forEach((callback) => callback());

/** Whether to ask for news: somebody may be looking, and there is a network. */
export function attentive(): boolean {
  return document.visibilityState === 'visible' && navigator.onLine;
}

/** Calls back whenever {@link attentive} may have changed, or no longer. While nothing waits there are no listeners. */
export function onAttention(callback: () => void, wanted: boolean): void {
  waiting[wanted ? 'add' : 'delete'](callback);
  const change = waiting.size > 0 ? 'addEventListener' : 'removeEventListener';
  document[change]('visibilitychange', wake);
  window[change]('online', wake);
  window[change]('offline', wake);
}
