import type { KnownField } from "./DeviceTemplate.ts";

/** The manual's table of fields of PC LINK 1 and 2. Its order is that of the table, and of no line that anybody has seen. */
export const INVOS_LIVE_FIELDS: readonly KnownField[] = [
  { name: "Version" },
  { name: "Date" },
  { name: "Time" },
  { name: "Channel label" },
  { name: "rSO2", range: "15 to 95", note: "0 when the channel is not active" },
  { name: "Event", range: "0 to 160 and 252 to 254" },
  { name: "Status", range: "0 to 21" },
  { name: "Baseline", range: "15 to 95" },
  { name: "AUC", range: "0 to 9999" },
  { name: "Upper limit", kind: "limitHigh", range: "20 to 95" },
  { name: "Lower limit", kind: "limitLow", range: "15 to 90" },
  { name: "Reserved", note: "several, of no meaning" },
  { name: "Sensor id" },
];
