/** Milliseconds that the first page has the line to itself. */
const patience = 3000;

/**
 * Has the browser keep the form's own files, so that it opens without a network. Waits until the first page is up, since
 * fetching everything at once would keep an old phone from showing it. A browser that cannot is none the worse.
 */
export function goOnWithoutNetwork(): void {
  if (!('serviceWorker' in navigator)) return;
  setTimeout(() => void navigator.serviceWorker.register('/worker.js').catch(() => undefined), patience);
}
