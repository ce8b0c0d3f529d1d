import { useEffect, useState } from "react";
import type { z } from "zod";

export interface Fetched<T> {
  readonly data: T | null;
  /** Why there is no newer answer, in the server's words or the browser's; null when the last request went well. */
  readonly failure: string | null;
}

const NOTHING = { data: null, failure: null };

/**
 * Reads an address as JSON and checks it against the contract, again every `refresh_ms` while the page is visible
 * (0 = once). The last good answer stays while a newer one is on its way or fails.
 */
export function useFetched<T>(address: string | null, schema: z.ZodType<T>, refresh_ms: number): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T> & { readonly of: string | null }>({
    ...NOTHING,
    of: null,
  });

  useEffect(() => {
    if (address === null) return undefined;
    const control = new AbortController();
    let timer: number | undefined;
    const load = async (): Promise<void> => {
      if (document.visibilityState === "visible") {
        const answer = await read(address, schema, control.signal);
        if (control.signal.aborted) return;
        setFetched((before) => ({
          data: answer.data ?? (before.of === address ? before.data : null),
          failure: answer.failure,
          of: address,
        }));
      }
      if (refresh_ms > 0) timer = window.setTimeout(() => void load(), refresh_ms);
    };
    void load();
    return () => {
      control.abort();
      window.clearTimeout(timer);
    };
  }, [address, schema, refresh_ms]);

  return fetched.of === address ? fetched : NOTHING;
}

/** One request; the outcome is a value, because a server that does not answer is an expected outcome here. */
export async function read<T>(
  address: string,
  schema: z.ZodType<T>,
  signal: AbortSignal,
): Promise<Fetched<T>> {
  try {
    const response = await fetch(address, { signal, headers: { accept: "application/json" } });
    const body: unknown = await response.json();
    if (!response.ok) return { data: null, failure: problemText(body) ?? `${response.status}` };
    const parsed = schema.safeParse(body);
    return parsed.success
      ? { data: parsed.data, failure: null }
      : { data: null, failure: parsed.error.issues[0]?.message ?? "?" };
  } catch (error) {
    return { data: null, failure: error instanceof Error ? error.message : String(error) };
  }
}

function problemText(body: unknown): string | null {
  const detail = (body as { detail?: unknown } | null)?.detail;
  return typeof detail === "string" ? detail : null;
}
