import type { Case, CaseRecord, CaseStream, RecordSource, SourceChoice } from "@openperfusion/contracts";

export function testStream(id: string, changes: Partial<CaseStream> = {}): CaseStream {
  const [bridge = "", port = "", boot = ""] = id.split(".");
  const profile = { id: `test/${port}`, version: "1", label: `Test ${port}` };
  return { id, bridge, port, boot, origin: "device", profile, clockZone: "utc", openedAt_ms: 0, ...changes };
}

export function testRow(stream: string, values = 10): RecordSource {
  return { stream, values, notAvailable: 0, outOfRange: 0, otherStates: 0, min: 4, max: 5, mean: 4.5 };
}

export function testChoice(stream: string | null, number = 1): SourceChoice {
  return { signal: "pump.arterial.flow", stream, chosenBy: "AB", number, chosenAt_ms: 0 };
}

export const PUMP = testStream("or1.pump.b1");
export const CLAMP_ON = testStream("or1.clampOn.b1");

/** A case whose flow two devices measure, nobody having chosen; and its pH, which one of them does. */
export function testRecord(changes: Partial<CaseRecord> = {}): CaseRecord {
  const about: Case = {
    id: "00000000-0000-4000-8000-000000000001",
    title: "Two flow sources",
    patient: { pseudonym: "P-21", weight_kg: null, height_cm: null, bsa_m2: null },
    streams: [PUMP.id, CLAMP_ON.id],
    from_ms: 0,
    to_ms: 60_000,
    createdAt_ms: 0,
    origin: "device",
    events: [],
    sourceChoices: [],
  };
  return {
    case: about,
    streams: [PUMP, CLAMP_ON],
    signals: [
      {
        signal: "pump.arterial.flow",
        unit: "L/min",
        decision: "noneChosen",
        choice: null,
        printed: [testRow(PUMP.id), testRow(CLAMP_ON.id, 1203)],
        notPrinted: [],
      },
      {
        signal: "blood.arterial.ph",
        unit: "[pH]",
        decision: "oneSource",
        choice: null,
        printed: [testRow(PUMP.id)],
        notPrinted: [],
      },
    ],
    ...changes,
  };
}

/** The same case after the clamp-on meter was chosen for the flow. */
export function chosenRecord(): CaseRecord {
  const record = testRecord();
  const choice = testChoice(CLAMP_ON.id);
  const [flow, ...others] = record.signals;
  const chosen = {
    ...flow!,
    decision: "chosen" as const,
    choice,
    printed: [testRow(CLAMP_ON.id, 1203)],
    notPrinted: [testRow(PUMP.id)],
  };
  return { ...record, case: { ...record.case, sourceChoices: [choice] }, signals: [chosen, ...others] };
}
