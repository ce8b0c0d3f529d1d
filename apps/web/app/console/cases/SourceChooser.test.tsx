// @vitest-environment jsdom
import type { CaseRecord } from "@openperfusion/contracts";
import { PATHS } from "@openperfusion/contracts";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { translationFor } from "../../shared/language/translation.ts";
import { SourceChooser } from "./SourceChooser.tsx";
import { chosenRecord, CLAMP_ON, testRecord } from "./testRecord.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(record: CaseRecord): ReturnType<typeof vi.fn> {
  const onWritten = vi.fn();
  render(
    <I18nextProvider i18n={translationFor("en")}>
      <MemoryRouter initialEntries={["/en/console/cases"]}>
        <SourceChooser record={record} onWritten={onWritten} />
      </MemoryRouter>
    </I18nextProvider>,
  );
  return onWritten;
}

function answerWith(status: number, body: unknown): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(() => Promise.resolve(Response.json(body, { status })));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const isChecked = (name: RegExp): boolean => screen.getByRole<HTMLInputElement>("radio", { name }).checked;

function choose(name: RegExp, who = "AB"): void {
  fireEvent.click(screen.getByRole("radio", { name }));
  fireEvent.change(screen.getByRole("textbox", { name: "Who chooses" }), { target: { value: who } });
  fireEvent.click(screen.getByRole("button", { name: "Write into the case" }));
}

describe("choosing a source", () => {
  it("begins with what is chosen now, and none before anyone has chosen", () => {
    show(testRecord());
    expect([isChecked(/None chosen/), isChecked(/pump/), isChecked(/clampOn/)]).toEqual([true, false, false]);
    cleanup();
    show(chosenRecord());
    expect([isChecked(/None chosen/), isChecked(/pump/), isChecked(/clampOn/)]).toEqual([false, false, true]);
  });

  it("shows either source with what it measured", () => {
    show(testRecord());
    expect(screen.getByText("1,203 values, 4.00 to 5.00 L/min")).toBeDefined();
    expect(screen.getByText("10 values, 4.00 to 5.00 L/min")).toBeDefined();
  });

  it("writes the signal, the stream and who chose, then asks for the case again", async () => {
    const choice = { signal: "pump.arterial.flow", stream: CLAMP_ON.id, chosenBy: "AB" };
    const fetched = answerWith(201, { ...choice, number: 1, chosenAt_ms: 0 });
    const onWritten = show(testRecord());
    choose(/clampOn/);
    await screen.findByText("1 choice written into the case.");
    expect(onWritten).toHaveBeenCalledOnce();
    const [address, request] = fetched.mock.calls[0] as [string, RequestInit];
    expect([address, request.method]).toEqual([PATHS.caseSources(testRecord().case.id), "POST"]);
    expect(JSON.parse(request.body as string)).toEqual(choice);
  });

  it("takes a choice back by writing that none holds", async () => {
    const choice = { signal: "pump.arterial.flow", stream: null, chosenBy: "CD" };
    const fetched = answerWith(201, { ...choice, number: 2, chosenAt_ms: 0 });
    show(chosenRecord());
    choose(/None chosen/, "CD");
    await screen.findByText("1 choice written into the case.");
    const [, request] = fetched.mock.calls[0] as [string, RequestInit];
    expect(JSON.parse(request.body as string)).toEqual(choice);
  });

  it("writes nothing where nothing else is chosen than before", async () => {
    const fetched = answerWith(201, {});
    show(chosenRecord());
    fireEvent.click(screen.getByRole("radio", { name: /pump/ }));
    choose(/clampOn/);
    await screen.findByText(/^Nothing to write/);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("says why the server refused, and keeps what was picked", async () => {
    answerWith(422, { detail: "stream: is no stream of this case" });
    const onWritten = show(testRecord());
    choose(/clampOn/);
    await screen.findByText("Arterial pump flow could not be written: stream: is no stream of this case");
    expect(onWritten).not.toHaveBeenCalled();
    await waitFor(() => expect(isChecked(/clampOn/)).toBe(true));
  });

  it("is not offered in a case whose signals have one source each", () => {
    const { signals, ...record } = testRecord();
    show({ ...record, signals: signals.slice(1) });
    expect(screen.queryByRole("button")).toBeNull();
  });
});
