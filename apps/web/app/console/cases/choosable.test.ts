import { describe, expect, it } from "vitest";
import { choosable } from "./choosable.ts";
import { CLAMP_ON, chosenRecord, PUMP, testChoice, testRecord, testRow, testStream } from "./testRecord.ts";

describe("what there is to choose", () => {
  it("is a signal with several sources, in the order of the case's streams, none picked beforehand", () => {
    const [flow, ...others] = choosable(testRecord());
    expect(others).toEqual([]);
    expect(flow).toMatchObject({ signal: "pump.arterial.flow", current: null });
    expect(flow?.sources.map(({ stream }) => stream)).toEqual([PUMP.id, CLAMP_ON.id]);
  });

  it("stays the same list when one is chosen, the one that is not printed with it", () => {
    const [flow] = choosable(chosenRecord());
    expect(flow?.current).toBe(CLAMP_ON.id);
    expect(flow?.sources.map(({ stream, rows }) => [stream, rows[0]?.values])).toEqual([
      [PUMP.id, 10],
      [CLAMP_ON.id, 1203],
    ]);
  });

  it("is one source for two streams of a device that was restarted, named by the stream that was chosen", () => {
    const later = testStream("or1.pump.b2");
    const [flow] = testRecord().signals;
    const rows = [testRow(PUMP.id), testRow(later.id, 3)];
    const record = testRecord({
      streams: [PUMP, CLAMP_ON, later],
      signals: [
        {
          ...flow!,
          decision: "chosen",
          choice: testChoice(later.id),
          printed: rows,
          notPrinted: [testRow(CLAMP_ON.id)],
        },
      ],
    });
    expect(choosable(record)[0]?.sources).toEqual([
      { stream: later.id, rows },
      { stream: CLAMP_ON.id, rows: [testRow(CLAMP_ON.id)] },
    ]);
  });

  it("is a single source, too, once it was chosen, so that the choice can be taken back", () => {
    const [flow] = testRecord().signals;
    const choice = testChoice(PUMP.id);
    const record = testRecord({
      signals: [{ ...flow!, decision: "chosen", choice, printed: [testRow(PUMP.id)], notPrinted: [] }],
    });
    expect(choosable(record).map(({ current }) => current)).toEqual([PUMP.id]);
  });
});
