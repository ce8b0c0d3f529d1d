import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { useCallback } from "react";
import type { CaseSamples } from "../session/CaseSamples.ts";
import { formatCell, simulatorView } from "../values/formatCell.ts";
import { useLiveText } from "../values/useLiveText.ts";

/** A signal's short name and its value with its unit, within a drawing. */
export function LiveRow({ signal }: { readonly signal: SignalId }) {
  const read = useCallback(
    ({ values }: CaseSamples) => `${formatCell(signal, values.read(signal))} ${simulatorView(signal).symbol}`,
    [signal],
  );
  const element = useLiveText<SVGTSpanElement>(read);
  return (
    <>
      <tspan className="circuit__short">{SIGNALS[signal].short}</tspan> <tspan ref={element} />
    </>
  );
}
