import type { SignalId } from "@openperfusion/signals";
import { useCallback } from "react";
import type { CaseSamples } from "../session/CaseSamples.ts";
import { formatCell } from "./formatCell.ts";
import { LiveText } from "./LiveText.tsx";

export interface LiveNumberProps {
  readonly signal: SignalId;
  readonly className?: string;
}

/** The digits of a signal, without its unit. */
export function LiveNumber({ signal, className }: LiveNumberProps) {
  const read = useCallback(({ values }: CaseSamples) => formatCell(signal, values.read(signal)), [signal]);
  return <LiveText read={read} {...(className === undefined ? {} : { className })} />;
}
