// @vitest-environment jsdom
import { RULES } from "@openperfusion/guidelines";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, describe, expect, it } from "vitest";
import { translationFor } from "../../shared/language/translation.ts";
import { ruleAddress, ruleSlug } from "../../shared/rules/ruleAddress.ts";
import RulePage from "./RulePage.tsx";
import RulesPage from "./RulesPage.tsx";

const DELIVERY = RULES.find(({ id }) => id === "cpb.oxygen.do2iMin280.eacts24")!;

function open(address: string): ReturnType<typeof createMemoryRouter> {
  const language = address.startsWith("/es") ? "es" : "en";
  const router = createMemoryRouter(
    [
      { path: `/${language}/guide/rules`, element: <RulesPage /> },
      { path: `/${language}/guide/rules/:rule`, element: <RulePage /> },
    ],
    { initialEntries: [address] },
  );
  render(
    <I18nextProvider i18n={translationFor(language)}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  );
  return router;
}

afterEach(cleanup);

const shownRules = (): readonly (string | null)[] =>
  [...document.querySelectorAll("[data-rule]")].map((row) => row.getAttribute("data-rule"));
const ALL = new Set(RULES.map(({ id }) => id));

describe("the table of rules", () => {
  it("lists every rule once and says that no clinician has reviewed them", () => {
    open("/en/guide/rules");
    expect(shownRules()).toHaveLength(RULES.length);
    expect(new Set(shownRules())).toEqual(ALL);
    expect(screen.getByText("No clinician has reviewed these rules yet.")).toBeTruthy();
    expect(screen.getByText(`${RULES.length} of ${RULES.length} rules`)).toBeTruthy();
  });

  it("is narrowed by words and choices, which stand in the address", () => {
    const router = open("/en/guide/rules?setting=cpb");
    fireEvent.change(screen.getByRole("searchbox", { name: "Search" }), { target: { value: "480" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Source" }), { target: { value: "STSAC18" } });
    expect(router.state.location.search).toBe("?q=480&setting=cpb&source=STSAC18");
    const shown = shownRules();
    expect(shown).toContain("cpb.anticoagulation.actOnBypass480Stsac18");
    for (const id of shown) {
      expect(RULES.find((rule) => rule.id === id)).toMatchObject({ citation: { source: "STSAC18" } });
    }
    fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(shownRules()).toHaveLength(RULES.length);
  });

  it("says so when nothing is left", () => {
    open("/es/guide/rules?q=xyzzy");
    expect(shownRules()).toEqual([]);
    expect(screen.getByText(/Ninguna regla cumple todo esto/)).toBeTruthy();
  });
});

describe("a rule's own page", () => {
  it("says what it asks for, on whose word, how far that was checked, and what it can't tell", () => {
    open(ruleAddress(DELIVERY.id, "en"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(DELIVERY.title.en);
    const asks = screen.getByRole("region", { name: "What ought to be so" });
    expect(asks.textContent?.replaceAll("\u00a0", " ")).toContain(
      "DO₂i by the flow that reaches the body ≥ 280 mL/min/m²",
    );
    expect(screen.getByText("reported as I A (EACTS), not checked")).toBeTruthy();
    expect(screen.getByText("none yet")).toBeTruthy();
    expect(screen.getByText(DELIVERY.cannotTell.en)).toBeTruthy();
    const source = screen.getByRole("region", { name: "Source" });
    expect(within(source).getByRole("link", { name: /doi:10.1016/ })).toBeTruthy();
    expect(source.textContent).toContain(DELIVERY.citation?.locator);
    expect(screen.getByRole("region", { name: /What is ours/ }).textContent).toContain("5 mL/min/m²");
  });

  it("sets conflicting sources side by side, linked both ways", () => {
    open(ruleAddress(DELIVERY.id, "es"));
    const conflicts = screen.getByRole("region", { name: "Fuentes que piden otra cosa" });
    const links = within(conflicts)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(links).toEqual(DELIVERY.conflictsWith.map((id) => ruleAddress(id, "es")));
    for (const id of DELIVERY.conflictsWith) {
      expect(RULES.find((rule) => rule.id === id)?.conflictsWith).toContain(DELIVERY.id);
    }
  });

  it("answers an address of no rule with the page that is not there", () => {
    open("/en/guide/rules/cpb-none");
    expect(screen.getByRole("heading", { name: "There is no such page" })).toBeTruthy();
  });
});

it("gives every rule an address of its own, without a dot", () => {
  const slugs = RULES.map(({ id }) => ruleSlug(id));
  expect(new Set(slugs).size).toBe(RULES.length);
  expect(slugs.filter((slug) => slug.includes("."))).toEqual([]);
});
