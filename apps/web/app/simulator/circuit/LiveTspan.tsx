import type { SignalId } from "@openperfusion/signals";
import { useCallback } from "react";
import type { SimulatorSession } from "../session/SimulatorSession.ts";
import { formatCell, simulatorView } from "../values/formatCell.ts";
import { useLiveText } from "../values/useLiveText.ts";

/** A signal's value with its unit, within a drawing. */
export function LiveTspan({ signal }: { readonly signal: SignalId }) {
  const read = useCallback(
    ({ values }: SimulatorSession) =>
      `${formatCell(signal, values.read(signal))} ${simulatorView(signal).symbol}`,
    [signal],
  );
  const element = useLiveText<SVGTSpanElement>(read);
  return <tspan ref={element} />;
}
