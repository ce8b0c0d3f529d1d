// @vitest-environment jsdom
import type { CaseRecord } from "@openperfusion/contracts";
import { cleanup, render } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { translationFor } from "../../shared/language/translation.ts";
import { RecordTable } from "./RecordTable.tsx";
import { chosenRecord, CLAMP_ON, PUMP, testRecord, testRow, testStream } from "./testRecord.ts";

beforeEach(() => {
  // jsdom lays nothing out.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function flowOf(record: CaseRecord, language: "en" | "es"): { streams: (string | null)[]; reason: string } {
  const { container } = render(
    <I18nextProvider i18n={translationFor(language)}>
      <MemoryRouter initialEntries={[`/${language}/console/cases`]}>
        <RecordTable record={record} />
      </MemoryRouter>
    </I18nextProvider>,
  );
  const flow = container.querySelector('tbody[data-signal="pump.arterial.flow"]')!;
  return {
    streams: [...flow.querySelectorAll("tr")].map((row) => row.getAttribute("data-stream")),
    reason: [...flow.querySelectorAll("p")].map(({ textContent }) => textContent).join(" | "),
  };
}

describe("the printed record", () => {
  it.each([
    ["en", "Two sources, none chosen"],
    ["es", "Dos fuentes, ninguna elegida"],
  ] as const)("has a row for either source while none is chosen, and says so: %s", (language, reason) => {
    expect(flowOf(testRecord(), language)).toEqual({ streams: [PUMP.id, CLAMP_ON.id], reason });
  });

  it("counts sources, not the streams of one that was restarted", () => {
    const more = [testStream("or1.pump.b2"), testStream("or1.third.b1")];
    const [flow] = testRecord().signals;
    const printed = [...flow!.printed, ...more.map(({ id }) => testRow(id))];
    const record = testRecord({
      streams: [PUMP, CLAMP_ON, ...more],
      signals: [{ ...flow!, printed }],
    });
    expect(flowOf(record, "en").reason).toBe("3 sources, none chosen");
  });

  it.each([
    ["en", /^Source chosen by AB, .+ \| Not printed: pump \(10 values\)$/],
    ["es", /^Fuente elegida por AB, .+ \| Sin imprimir: pump \(10 valores\)$/],
  ] as const)("has the chosen source alone, who chose, and what was left out: %s", (language, reason) => {
    const flow = flowOf(chosenRecord(), language);
    expect(flow.streams).toEqual([CLAMP_ON.id]);
    expect(flow.reason).toMatch(reason);
  });

  it("gives no reason where there was nothing to choose", () => {
    const [flow] = testRecord().signals;
    const single = { ...flow!, decision: "oneSource" as const, printed: [testRow(PUMP.id)] };
    expect(flowOf(testRecord({ signals: [single] }), "en").reason).toBe("");
  });
});
