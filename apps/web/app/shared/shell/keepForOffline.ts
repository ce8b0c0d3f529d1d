/**
 * Lets the browser keep the site, so that guide and simulator open without a network. Only the built site has a service
 * worker, and browsers allow it only on this machine or over TLS.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Denied or full storage: the site works as long as the network does.
  navigator.serviceWorker.register("/service-worker.js").catch(() => {});
}
