import { useSyncExternalStore } from "react";

let now_ms = 0;
let timer: number | null = null;
const listeners = new Set<() => void>();

function tick(): void {
  now_ms = performance.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === null) {
    timer = window.setInterval(tick, 1000);
    document.addEventListener("visibilitychange", tick);
    tick();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    window.clearInterval(timer);
    document.removeEventListener("visibilitychange", tick);
    timer = null;
  };
}

/**
 * The page's monotonic time, renewed once a second: the pace of everything that React, and with it a screen
 * reader, is told. Zero in a prerendered page.
 */
export function useNow_ms(): number {
  return useSyncExternalStore(
    subscribe,
    () => now_ms,
    () => 0,
  );
}
