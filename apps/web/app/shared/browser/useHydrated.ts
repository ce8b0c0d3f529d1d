import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;

/** False in a prerendered page and while it is taken over, so that both show the same. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
