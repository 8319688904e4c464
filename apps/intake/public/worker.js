/*
 * The patient's form goes on without a network: its files come from the browser's own store. Everything else of this
 * address is none of its business: what patients and staff send and fetch goes straight to the server, so that a lost
 * line looks like one.
 */
self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (/^\/(api|staff|health)(\/|$)/.test(pathname)) event.stopImmediatePropagation();
});
importScripts('./ngsw-worker.js');
