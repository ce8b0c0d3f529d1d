/** Waits; ends early, and without a complaint, when the signal is given. */
export function pause(duration_ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, duration_ms);
    signal?.addEventListener("abort", end);
  });
}
