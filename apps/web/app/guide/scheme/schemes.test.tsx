// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { bypassScheme } from "./bypassScheme.ts";
import { SchemeDrawing } from "./SchemeDrawing.tsx";
import { SchemeLegend } from "./SchemeLegend.tsx";
import { venovenousEcmoScheme } from "./venovenousEcmoScheme.ts";

afterEach(cleanup);

describe.each([
  ["cardiopulmonary bypass", bypassScheme],
  ["venovenous ECMO", venovenousEcmoScheme],
])("the schematic circuit of %s", (_, scheme) => {
  it.each(["en", "es"] as const)("is one picture with a name and a description in words (%s)", (language) => {
    render(<SchemeDrawing scheme={scheme} language={language} />);
    const picture = screen.getByRole("img");
    expect(picture.querySelector("title")?.textContent).toBe(scheme.title[language]);
    expect(picture.querySelector("desc")?.textContent).toBe(scheme.description[language]);
  });

  it("numbers in the drawing what the legend explains, in the order in which blood meets it", () => {
    render(
      <>
        <SchemeDrawing scheme={scheme} language="en" />
        <SchemeLegend scheme={scheme} language="en" />
      </>,
    );
    const numbers = [...document.querySelectorAll("svg text")].map(({ textContent }) => textContent);
    expect(numbers).toEqual(scheme.order.map((_id, index) => String(index + 1)));
    expect(screen.getAllByRole("listitem")).toHaveLength(scheme.order.length);
  });

  it("lies within its own frame", () => {
    for (const { x, y, width, height } of scheme.parts) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(scheme.width);
      expect(y + height).toBeLessThanOrEqual(scheme.height);
    }
  });

  it("has no inline style, which the content security policy would refuse", () => {
    render(<SchemeDrawing scheme={scheme} language="en" />);
    expect(document.body.innerHTML).not.toContain("style=");
  });
});

it("says which name is wrong when an order names what the scheme does not hold", () => {
  const broken = { ...bypassScheme, order: ["pump", "spare"] };
  expect(() => render(<SchemeDrawing scheme={broken} language="en" />)).toThrow("names spare");
});
