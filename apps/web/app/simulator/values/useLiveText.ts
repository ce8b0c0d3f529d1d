import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { useSession } from "../session/SimulatorContext.ts";
import type { CaseSamples } from "../session/CaseSamples.ts";

/** What is to be read now. Must be the same function from render to render. */
export type ReadText = (samples: CaseSamples) => string;

/** An element whose text follows the case: React makes it, the frame loop writes into it. */
export function useLiveText<T extends Element>(read: ReadText): RefObject<T | null> {
  const element = useRef<T>(null);
  const { samples } = useSession();
  useEffect(
    () =>
      samples.painters.add(() => {
        const text = read(samples);
        if (element.current !== null && element.current.textContent !== text)
          element.current.textContent = text;
      }),
    [samples, read],
  );
  return element;
}
