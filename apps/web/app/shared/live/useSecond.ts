import { useSyncExternalStore } from "react";

let seconds = 0;
let timer: number | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= window.setInterval(() => {
    seconds += 1;
    for (const each of listeners) each();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    window.clearInterval(timer);
    timer = null;
  };
}

/** Renders again once a second: the pace of everything that React, and with it a screen reader, is told. */
export function useSecond(): number {
  return useSyncExternalStore(
    subscribe,
    () => seconds,
    () => 0,
  );
}
