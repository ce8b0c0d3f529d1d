// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { translationFor } from "../shared/language/translation.ts";
import type { SiteLanguage } from "../shared/language/siteLanguages.ts";
import { ActionList } from "./log/ActionList.tsx";
import { HeartLungMachine } from "./machine/HeartLungMachine.tsx";
import { RulesNow } from "./rules/RulesNow.tsx";
import { SimulatorContext } from "./session/SimulatorContext.ts";
import { sessionBench } from "./session/testSession.ts";
import type { SessionBench } from "./session/testSession.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { TransportBar } from "./transport/TransportBar.tsx";

let bench: SessionBench;

beforeEach(() => {
  bench = sessionBench();
  bench.session.start();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(language: SiteLanguage = "en"): void {
  render(
    <MemoryRouter initialEntries={[`/${language}/simulator`]}>
      <I18nextProvider i18n={translationFor(language)}>
        <SimulatorContext value={bench.session}>
          <TransportBar />
          <FailureNotice />
          <HeartLungMachine />
          <ActionList />
          <RulesNow />
        </SimulatorContext>
      </I18nextProvider>
    </MemoryRouter>,
  );
}

function play(real_ms: number): void {
  act(() => {
    bench.play(real_ms);
    bench.session.samples.painters.paint();
  });
}

describe("the simulator's desk", () => {
  it("runs and pauses the case", () => {
    open();
    fireEvent.click(screen.getByRole("button", { name: "Run" }));
    play(1600);
    expect(bench.engine().milliseconds).toBe(1600);
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    play(1600);
    expect(bench.engine().milliseconds).toBe(1600);
  });

  it("plays at the speed that is chosen, and says when the device is slower", () => {
    open();
    fireEvent.click(screen.getByRole("radio", { name: "10×" }));
    fireEvent.click(screen.getByRole("button", { name: "Run" }));
    play(1600);
    expect(bench.engine().milliseconds).toBe(16_000);
    act(() => bench.session.store.setState({ achievedSpeed: 4.2 }));
    expect(screen.getByText("This device reaches 4.2×")).toBeDefined();
  });

  it("sets the pump by its slider and by its buttons, and tells the value with its unit", () => {
    open();
    const slider = screen.getByRole("slider", { name: "Speed" });
    expect(slider.getAttribute("aria-valuetext")).toBe("170 rpm");
    fireEvent.change(slider, { target: { value: "120" } });
    expect(bench.engine().control("pump.arterial.speed")).toBe(120);
    fireEvent.click(screen.getByRole("button", { name: "Speed: more" }));
    expect(slider.getAttribute("aria-valuetext")).toBe("121 rpm");
    expect(bench.engine().control("pump.arterial.speed")).toBe(121);
  });

  it("gives a volume, says what is left, and stops when told to", () => {
    open();
    fireEvent.click(screen.getByRole("button", { name: "Run" }));
    const crystalloid = within(screen.getByRole("group", { name: "Crystalloid" }));
    fireEvent.click(crystalloid.getByRole("button", { name: "+ 250 mL" }));
    play(3200);
    expect(crystalloid.getByText(/^2[23]0 mL to run$/)).toBeDefined();
    fireEvent.click(crystalloid.getByRole("button", { name: "Stop" }));
    expect(bench.engine().control("circuit.infusion.crystalloid")).toBe(0);
    expect(crystalloid.queryByText(/to run/)).toBeNull();
  });

  it("shows only what the circuit has", () => {
    open();
    expect(screen.queryByRole("slider", { name: "Sweep gas flow" })).toBeNull();
    expect(screen.queryByRole("switch")).toBeNull();
  });

  it("says why the pump turns slower than set", () => {
    open();
    fireEvent.click(screen.getByRole("button", { name: "Run" }));
    // The test's engine reads every pump speed as 1 rpm.
    play(1600);
    act(() => bench.session.setControl("pump.arterial.speed", 100));
    expect(screen.getByText(/^Set to 100 rpm, turning at 1 rpm/)).toBeDefined();
  });

  it("lists the actions, newest first, with the case's time", () => {
    open("es");
    fireEvent.click(screen.getByRole("button", { name: "Iniciar" }));
    play(61_000);
    fireEvent.change(screen.getByRole("slider", { name: "Velocidad" }), { target: { value: "150" } });
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "0:01:01 Bomba arterial: 170 rpm → 150 rpm",
      "0:00:00 Comienza el caso",
    ]);
  });

  it("asks before it starts the case again", () => {
    open();
    fireEvent.click(screen.getByRole("button", { name: "Run" }));
    play(1600);
    fireEvent.click(screen.getByRole("button", { name: "Start again" }));
    const dialog = within(screen.getByRole("dialog", { name: "Start the case again?" }));
    fireEvent.click(dialog.getByRole("button", { name: "Go on" }));
    expect(bench.session.samples.time_s).toBeGreaterThan(1);
    fireEvent.click(screen.getByRole("button", { name: "Start again" }));
    fireEvent.click(dialog.getByRole("button", { name: "Start again" }));
    expect(bench.session.samples.time_s).toBe(0);
  });

  it("keeps a moment and leads back to it", () => {
    open();
    fireEvent.click(screen.getByRole("button", { name: "Run" }));
    play(9600);
    fireEvent.click(screen.getByRole("button", { name: "Keep this moment" }));
    play(9600);
    fireEvent.click(screen.getByRole("button", { name: "Back to 0:00:09" }));
    expect(bench.session.samples.time_s).toBeCloseTo(9.6, 6);
  });

  it("tells a failure of the engine in words, with the ways on", () => {
    open();
    bench.engine().failAt_ms = 500;
    fireEvent.click(screen.getByRole("button", { name: "Run" }));
    play(1600);
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain("The simulation stopped");
    expect(alert.textContent).toContain("circuit.reservoir.volume_mL is not a finite number");
    fireEvent.click(within(alert).getByRole("button", { name: "Start again" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("lists the rules that are not met now, with since when, by which numbers, and their page", () => {
    open("es");
    expect(screen.getByText("Ninguna regla que se pueda juzgar queda sin cumplir.")).toBeTruthy();
    bench.judge.answer = {
      began_s: 0,
      metCount: 3,
      unknownCount: 5,
      out: [
        {
          rule: "safety.sweepOffWithFlow",
          title: { en: "Gas while blood flows", es: "Gas mientras fluye la sangre" },
          standing: { en: "physics", es: "física" },
          since_s: 65,
          values: [{ name: { en: "Sweep", es: "Barrido" }, value: { en: "0.00 L/min", es: "0.00 L/min" } }],
        },
      ],
    };
    fireEvent.click(screen.getByRole("button", { name: "Iniciar" }));
    play(1600);
    const panel = within(screen.getByRole("region", { name: "Reglas sin cumplir ahora" }));
    expect(panel.getByText("SIMULACIÓN")).toBeTruthy();
    const link = panel.getByRole("link", { name: /Gas mientras fluye la sangre/ });
    expect(link.getAttribute("href")).toBe("/es/guide/rules/safety-sweepOffWithFlow");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(panel.getByText("desde 0:01:05")).toBeTruthy();
    expect(panel.getByText("0.00 L/min")).toBeTruthy();
    expect(panel.getByText(/3 cumplidas, 5 no se pueden juzgar/)).toBeTruthy();
    expect(panel.queryByRole("alert")).toBeNull();
  });
});
