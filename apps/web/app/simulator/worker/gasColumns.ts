import type { LayoutColumn, Qualifier, SignalId } from "@openperfusion/signals";

/** At which temperature gases are stated; the engine always knows. */
export type GasView = Exclude<Qualifier, "temperatureView=unknown">;

/** The rows of a blood gas, in the order in which they are read. */
export const GAS_QUANTITIES = [
  { quantity: "ph", name: "pH" },
  { quantity: "pco2", name: "pCO₂" },
  { quantity: "po2", name: "pO₂" },
  { quantity: "so2", name: "sO₂" },
  { quantity: "hco3", name: "HCO₃⁻" },
  { quantity: "baseExcess", name: "BE" },
] as const;

/** What differs between the views: saturation, bicarbonate and base excess are stated in one way only. */
const VIEWED: ReadonlySet<SignalId> = new Set(
  (["arterial", "venous"] as const).flatMap((site) =>
    (["ph", "pco2", "po2"] as const).map((quantity): SignalId => `blood.${site}.${quantity}`),
  ),
);

/** The columns of a case's frame: every signal once, gases first at the blood's temperature and then at 37 °C. */
export function caseColumns(signals: readonly SignalId[]): readonly LayoutColumn[] {
  const viewed = signals.filter((signal) => VIEWED.has(signal));
  return [
    ...signals.map((signal): LayoutColumn => {
      const column = { signal, kind: "measured" } as const;
      return VIEWED.has(signal) ? { ...column, qualifier: "temperatureView=actual" } : column;
    }),
    ...viewed.map((signal): LayoutColumn => ({ signal, kind: "measured", qualifier: "temperatureView=37C" })),
  ];
}

/** The view under which a signal's value is to be looked up; undefined where there is one value only. */
export function viewOf(signal: SignalId, view: GasView): GasView | undefined {
  return VIEWED.has(signal) ? view : undefined;
}
