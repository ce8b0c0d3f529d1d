import type { SignalId } from "@openperfusion/signals";
import { useCallback } from "react";
import type { CaseSamples } from "../session/CaseSamples.ts";
import type { GasView } from "../worker/gasColumns.ts";
import { formatCell } from "./formatCell.ts";
import { LiveText } from "./LiveText.tsx";

export interface LiveGasProps {
  readonly signal: SignalId;
  readonly view: GasView;
}

/** The digits of a blood gas, stated at one temperature. */
export function LiveGas({ signal, view }: LiveGasProps) {
  const read = useCallback(
    ({ values }: CaseSamples) => formatCell(signal, values.read(signal, view)),
    [signal, view],
  );
  return <LiveText read={read} />;
}
