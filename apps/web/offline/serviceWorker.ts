import { answerFrom, storedAddress } from "./answerFrom.ts";

declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build: every address of the site, and a hash over all of them. */
declare const SITE_ADDRESSES: readonly string[];
declare const SITE_VERSION: string;

const STORE = `openperfusion-${SITE_VERSION}`;
const ANY_PAGE = "/__spa-fallback.html";
/** A server that is there answers in milliseconds; one that is not must not keep a trainee waiting. */
const PATIENCE_MS = 3000;

self.addEventListener("install", (event) => {
  event.waitUntil(fillStore());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldStores());
});

self.addEventListener("fetch", (event) => {
  const from = answerFrom(event.request, self.location.origin);
  if (from === "store") event.respondWith(fromStore(event.request));
  else if (from === "networkThenStore") event.respondWith(fromNetwork(event.request));
});

async function fillStore(): Promise<void> {
  const store = await caches.open(STORE);
  await store.addAll(SITE_ADDRESSES.map((address) => new Request(address, { cache: "no-cache" })));
}

/** A new version takes over when the last page of the old one is closed, so no page loses its parts. */
async function dropOldStores(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith("openperfusion-") && name !== STORE)
      .map((name) => caches.delete(name)),
  );
}

async function fromStore(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    const stored = await caches.match(storedAddress(request.url));
    if (stored !== undefined) return stored;
    const anyPage = request.mode === "navigate" ? await caches.match(ANY_PAGE) : undefined;
    if (anyPage !== undefined) return anyPage;
    throw error;
  }
}
