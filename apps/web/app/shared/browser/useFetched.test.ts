// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { useFetched } from "./useFetched.ts";

const Schema = z.object({ n: z.number() });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("asks again at once when told to, and drops an answer that was still on its way", async () => {
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal("fetch", () => new Promise<Response>((answer) => answers.push(answer)));
  const { result } = renderHook(() => useFetched("/n", Schema, 0));
  await waitFor(() => expect(answers).toHaveLength(1));

  act(() => result.current.reload());
  expect(answers).toHaveLength(2);
  await act(async () => answers[1]?.(Response.json({ n: 2 })));
  await waitFor(() => expect(result.current.data).toEqual({ n: 2 }));
  await act(async () => answers[0]?.(Response.json({ n: 1 })));
  expect(result.current.data).toEqual({ n: 2 });
});
