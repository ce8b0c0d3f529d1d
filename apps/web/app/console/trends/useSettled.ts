import { useEffect, useState } from "react";

/** The value, once it has not changed for `quiet_ms`: a dragged chart asks the server at its end, not all along. */
export function useSettled<T>(value: T, quiet_ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), quiet_ms);
    return () => window.clearTimeout(timer);
  }, [value, quiet_ms]);
  return settled;
}
