// @vitest-environment jsdom
import { PATHS } from "@openperfusion/contracts";
import type { CaseReview } from "@openperfusion/contracts";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { translationFor } from "../../shared/language/translation.ts";
import { ruleAddress } from "../../shared/rules/ruleAddress.ts";
import { MAP_RULE } from "../../shared/review/testRules.ts";
import { fieldTime, momentOf } from "./fieldTime.ts";
import ReviewPage from "./ReviewPage.tsx";
import { testReview } from "./testReview.ts";

/** What the page sent, newest last. */
const sent: unknown[] = [];
/** What the page asked for. */
const asked: string[] = [];
let answer: CaseReview = testReview();

beforeEach(() => {
  sent.length = 0;
  asked.length = 0;
  answer = testReview();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => {
    if (init?.method !== "POST") asked.push(address);
    if (init?.method !== "POST") return Promise.resolve(Response.json(answer));
    const statement = JSON.parse(init.body as string) as object;
    sent.push(statement);
    return Promise.resolve(Response.json({ ...statement, number: 9, statedAt_ms: 0 }, { status: 201 }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(language: "en" | "es" = "en"): Promise<void> {
  const path = `/${language}/console/cases/review`;
  const router = createMemoryRouter([{ path, element: <ReviewPage /> }], {
    initialEntries: [`${path}?case=${answer.case.id}`],
  });
  render(
    <I18nextProvider i18n={translationFor(language)}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  );
  await screen.findByRole("heading", { name: answer.case.title });
}

describe("the review of a case", () => {
  it("says what it is not, and marks what is not from a device", async () => {
    await open();
    expect(screen.getByText(/No alarm, no order, no judgement of a person/)).toBeTruthy();
    expect(screen.getByText("SIMULATION")).toBeTruthy();
  });

  it("lists what was not met with how long, how far, when and by which number, and links to the rule", async () => {
    await open();
    const out = screen.getByRole("region", { name: "Not met at some time" });
    expect(within(out).getByText("Not met for 6 min")).toBeTruthy();
    expect(out.textContent).toContain("of 10 min judged (60 %); area beyond the limit 60 mmHg·min");
    expect(out.textContent).toContain("00:04:00 to 00:10:00, 6 min; at most 10 mmHg beyond the limit");
    expect(out.textContent).toContain("Mean arterial pressure 40 mmHg (pump, 1 s old)");
    expect(within(out).getByRole("img", { name: "not met for 6 min, met for 4 min" })).toBeTruthy();
    const links = within(out).getAllByRole("link");
    expect(links[0]?.getAttribute("href")).toBe(ruleAddress(MAP_RULE, "en"));
  });

  it("tells what could not be judged by what was missing, and whose word a phase is", async () => {
    await open("es");
    const unjudged = screen.getByRole("region", { name: "Lo que no se pudo juzgar y por qué" });
    expect(unjudged.textContent).toContain("Obesidad: nadie lo indicó 1 regla");
    const phases = screen.getByRole("region", { name: "Fases" });
    expect(phases.textContent).toContain("00:00:05–hasta el final: flujo de la bomba arterial");
    expect(phases.textContent).toContain("00:01:00–00:05:00: indicado por CD");
  });

  it("writes answers under the name of who gives them, and never without one", async () => {
    await open();
    const wanted = screen.getByRole("group", { name: /Obesity/ });
    fireEvent.click(within(wanted).getByRole("radio", { name: "No" }));
    const write = screen.getByRole("button", { name: "Write 1 into the case" });
    fireEvent.click(write);
    expect(await screen.findByText("Say first who states it.")).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(screen.getByRole("textbox", { name: "Who states it" }), { target: { value: "EF" } });
    fireEvent.click(write);
    await waitFor(() =>
      expect(sent).toEqual([
        { kind: "fact", fact: "patient.obesity", isSo: false, from_ms: null, statedBy: "EF" },
      ]),
    );
    expect(await screen.findByText("1 statement written; the case is judged again.")).toBeTruthy();
  });

  it("corrects a phase and takes a statement back", async () => {
    await open();
    fireEvent.change(screen.getByRole("textbox", { name: "Who states it" }), { target: { value: "EF" } });
    const form = within(screen.getByText("Correct a phase").closest("details")!);
    fireEvent.change(form.getByLabelText("To"), { target: { value: "1970-01-01T00:02:00" } });
    fireEvent.click(form.getByRole("button"));
    await waitFor(() => expect(sent).toHaveLength(1));
    fireEvent.click(screen.getByRole("button", { name: "Take back no. 1" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([
      { kind: "phase", phase: "crossClamp", isOn: true, from_ms: 0, to_ms: 120_000, statedBy: "EF" },
      { kind: "takeBack", takesBack: 1, statedBy: "EF" },
    ]);
  });

  it("asks for the support first and judges nothing by a guess", async () => {
    answer = testReview({ judged: null, statements: [] });
    await open();
    expect(screen.getByText(/Nothing is judged yet/)).toBeTruthy();
    fireEvent.change(screen.getByRole("textbox", { name: "Who states it" }), { target: { value: "EF" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Support" }), { target: { value: "va" } });
    fireEvent.click(screen.getByRole("button", { name: "Write into the case" }));
    await waitFor(() => expect(sent).toEqual([{ kind: "setting", setting: "va", statedBy: "EF" }]));
  });
});

it("reviews a part of a case under an address of its own", async () => {
  await open();
  const form = within(screen.getByText("Review a part of the case").closest("details")!);
  fireEvent.change(form.getByLabelText("To"), { target: { value: "1970-01-01T00:05:00" } });
  fireEvent.click(form.getByRole("button", { name: "Review this part" }));
  await waitFor(() =>
    expect(asked.at(-1)).toBe(`${PATHS.caseReview(answer.case.id)}?from_ms=0&to_ms=300000`),
  );
});

it("gives a time back from a field as it went into it, in either zone", () => {
  const wall_ms = Date.UTC(2026, 1, 2, 8, 15, 30);
  for (const zone of ["utc", "unspecified"] as const) {
    expect(momentOf(fieldTime(wall_ms, zone), zone)).toBe(wall_ms);
  }
  expect(fieldTime(wall_ms, "unspecified")).toBe("2026-02-02T08:15:30");
  expect(momentOf("", "utc")).toBeNull();
});
