import { useCallback, useEffect, useRef, useState } from "react";
import type { z } from "zod";

export interface Fetched<T> {
  readonly data: T | null;
  /** Why there is no newer answer, in the server's words or the browser's; null when the last request went well. */
  readonly failure: string | null;
}

export interface Refetched<T> extends Fetched<T> {
  /** Asks at once; an answer that is still on its way to an earlier question no longer counts. */
  readonly reload: () => void;
}

const NOTHING = { data: null, failure: null };

/**
 * Reads an address as JSON and checks it against the contract, again every `refresh_ms` while the page is visible
 * (0 = once). The last good answer stays while a newer one is on its way or fails.
 */
export function useFetched<T>(
  address: string | null,
  schema: z.ZodType<T>,
  refresh_ms: number,
): Refetched<T> {
  const [fetched, setFetched] = useState<Fetched<T> & { readonly of: string | null }>({
    ...NOTHING,
    of: null,
  });
  const restart = useRef((): void => {});
  const reload = useCallback(() => restart.current(), []);

  useEffect(() => {
    if (address === null) return undefined;
    let control = new AbortController();
    let timer: number | undefined;
    const load = async ({ signal }: AbortController): Promise<void> => {
      if (document.visibilityState === "visible") {
        const answer = await read(address, schema, signal);
        if (signal.aborted) return;
        setFetched((before) => ({
          data: answer.data ?? (before.of === address ? before.data : null),
          failure: answer.failure,
          of: address,
        }));
      }
      if (refresh_ms > 0) timer = window.setTimeout(() => void load(control), refresh_ms);
    };
    const stop = (): void => {
      control.abort();
      window.clearTimeout(timer);
    };
    restart.current = () => {
      stop();
      control = new AbortController();
      void load(control);
    };
    void load(control);
    return () => {
      stop();
      restart.current = () => {};
    };
  }, [address, schema, refresh_ms]);

  return { ...(fetched.of === address ? fetched : NOTHING), reload };
}

/** One request; the outcome is a value, because a server that does not answer is an expected outcome here. */
export async function read<T>(
  address: string,
  schema: z.ZodType<T>,
  signal: AbortSignal,
): Promise<Fetched<T>> {
  try {
    return await answerOf(await fetch(address, { signal, headers: { accept: "application/json" } }), schema);
  } catch (error) {
    return failed(error);
  }
}

/** Sends one thing that a person wrote; like a read, it has an outcome and never throws. */
export async function send<T>(address: string, body: unknown, schema: z.ZodType<T>): Promise<Fetched<T>> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  try {
    return await answerOf(
      await fetch(address, { method: "POST", headers, body: JSON.stringify(body) }),
      schema,
    );
  } catch (error) {
    return failed(error);
  }
}

async function answerOf<T>(response: Response, schema: z.ZodType<T>): Promise<Fetched<T>> {
  const body: unknown = await response.json();
  if (!response.ok) return { data: null, failure: problemText(body) ?? `${response.status}` };
  const parsed = schema.safeParse(body);
  return parsed.success
    ? { data: parsed.data, failure: null }
    : { data: null, failure: parsed.error.issues[0]?.message ?? "?" };
}

function failed(error: unknown): { readonly data: null; readonly failure: string } {
  return { data: null, failure: error instanceof Error ? error.message : String(error) };
}

function problemText(body: unknown): string | null {
  const detail = (body as { detail?: unknown } | null)?.detail;
  return typeof detail === "string" ? detail : null;
}
