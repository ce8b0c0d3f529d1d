// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SiteLanguage } from "../../shared/language/siteLanguages.ts";
import { translationFor } from "../../shared/language/translation.ts";
import { mapReview, obesityReview } from "../../shared/review/testRules.ts";
import { RulesNow } from "../rules/RulesNow.tsx";
import { SimulatorContext, useSimulator } from "../session/SimulatorContext.ts";
import { sessionBench } from "../session/testSession.ts";
import type { SessionBench } from "../session/testSession.ts";
import CaseReport from "./CaseReport.tsx";

let bench: SessionBench;
const scrolledTo: string[] = [];

beforeEach(() => {
  bench = sessionBench();
  bench.session.start();
  scrolledTo.length = 0;
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolledTo.push(this.textContent);
  };
  bench.judge.drawnUp = {
    ...bench.judge.drawnUp,
    began_s: 60,
    until_s: 660,
    facts: [["equipment.levelStopOverridden", true]],
    findings: {
      rules: [obesityReview, mapReview],
      phases: [
        {
          phase: "bypass",
          from_s: 5,
          to_s: null,
          because: { en: "arterial pump flow", es: "flujo de la bomba arterial" },
          values: [],
        },
      ],
      notApplicableCount: 100,
      figures: {
        delivery: {
          floor: 280,
          known_s: 600,
          judged_s: 300,
          below_s: 120,
          area: 44.4,
          nadir: 251.2,
          dipCount: 2,
        },
        rewarming: { fastest_C_per_min: 0.61, fastest_s: 130, tooFast_s: 40 },
        act: { samples: 3, longestGap_s: 420, longestGapFrom_s: 100 },
      },
    },
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** As the desk has it, without the desk. */
function Report() {
  return useSimulator(({ report }) => report !== null) ? <CaseReport /> : null;
}

function show(language: SiteLanguage = "en"): void {
  render(
    <MemoryRouter initialEntries={[`/${language}/simulator`]}>
      <I18nextProvider i18n={translationFor(language)}>
        <SimulatorContext value={bench.session}>
          <RulesNow />
          <Report />
        </SimulatorContext>
      </I18nextProvider>
    </MemoryRouter>,
  );
}

const open = (name = "Case report so far"): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};

describe("the report of a simulated case", () => {
  it("opens marked as simulated, with the focus on its title, and gives the focus back when closed", () => {
    show();
    open();
    const report = screen.getByRole("region", { name: "Case report so far" });
    expect(within(report).getByText("SIMULATION")).toBeTruthy();
    expect(within(report).getByText(/No alarm, no order, no judgement of a person/)).toBeTruthy();
    expect(within(report).queryByRole("alert")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Case report so far");
    expect(scrolledTo).toEqual(["Case report so far"]);
    const [toggle, close] = screen.getAllByRole("button", { name: "Close the case report" });
    expect(toggle?.getAttribute("aria-expanded")).toBe("true");
    fireEvent.click(close!);
    expect(screen.queryByRole("region", { name: "Case report so far" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Case report so far" }));
  });

  it("shows what a review shows, on the clock of the case, beside which links open", () => {
    show("es");
    open("Informe del caso hasta ahora");
    const report = screen.getByRole("region", { name: "Informe del caso hasta ahora" });
    expect(report.textContent).toContain("60 años, 80 kg, 178 cm");
    expect(within(report).getByRole("status").textContent).toBe("0:01:00 a 0:11:00");
    const figures = within(report).getByRole("region", { name: "Cifras" }).textContent;
    expect(figures).toContain("Mínimo 251 mL/min/m²");
    expect(figures).toContain("en 2 descensos, área 44 mL/m²");
    expect(figures).toContain("0.61 °C/min, a las 0:03:10");
    expect(figures).toContain("3 valores; en circulación extracorpórea, como máximo 7 min");
    expect(within(report).getByRole("region", { name: "Fases" }).textContent).toContain(
      "0:01:05–hasta el final",
    );
    const out = within(report).getByRole("region", { name: "Sin cumplir en algún momento" });
    expect(out.textContent).toContain("0:05:00 a 0:11:00, 6 min; como máximo 10 mmHg más allá del límite");
    expect(out.textContent).toMatch(/40 mmHg(?! \()/);
    expect(
      within(out).getByRole("img", { name: "no se cumple durante 6 min, se cumple durante 4 min" }),
    ).toBeTruthy();
    const [link] = within(out).getAllByRole("link", { name: /se abre en otra pestaña/ });
    expect(link?.getAttribute("target")).toBe("_blank");
    expect(within(out).getAllByRole("heading", { level: 4 })).toHaveLength(1);
    const unjudged = within(report).getByRole("region", { name: "Lo que no se pudo juzgar y por qué" });
    expect(unjudged.textContent).toContain("Obesidad: nadie lo indicó 1 regla");
  });

  it("takes statements for the whole case without a name, and takes them back", () => {
    show();
    open();
    const wanted = screen.getByRole("group", { name: /Obesity/ });
    fireEvent.click(within(wanted).getByRole("radio", { name: "No" }));
    fireEvent.click(screen.getByRole("button", { name: "Write 1 into the case" }));
    expect(bench.judge.stated).toEqual([[["patient.obesity", false]]]);
    fireEvent.click(screen.getByRole("button", { name: /^Take back/ }));
    expect(bench.judge.stated[1]).toEqual([["equipment.levelStopOverridden", null]]);
  });

  it("stands still until it is drawn up again, and says when there is nothing to report yet", () => {
    const full = bench.judge.drawnUp;
    bench.judge.drawnUp = { ...full, until_s: 60, findings: null };
    show();
    open();
    expect(screen.getByText("Nothing is judged yet: run the case for a moment.")).toBeTruthy();
    bench.judge.drawnUp = full;
    expect(screen.queryByRole("region", { name: "Figures" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Draw up again" }));
    expect(screen.getByRole("region", { name: "Figures" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("0:01:00 to 0:11:00");
  });

  it("is closed where the clock is set back", () => {
    show();
    act(() => bench.session.keepMoment());
    open();
    act(() => bench.session.returnToMoment());
    expect(screen.queryByRole("region", { name: "Case report so far" })).toBeNull();
  });
});
