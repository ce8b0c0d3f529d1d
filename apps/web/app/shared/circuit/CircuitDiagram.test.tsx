import { ASSEMBLIES } from "@openperfusion/physiology";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CircuitDiagram } from "./CircuitDiagram.tsx";

describe.each(Object.values(ASSEMBLIES))("the picture of $id", ({ drawing, label }) => {
  it("is the same every time, without a browser, and without inline styles", () => {
    const draw = (): string =>
      renderToStaticMarkup(<CircuitDiagram drawing={drawing} language="en" title={label.en} />);
    expect(draw()).toBe(draw());
    expect(draw()).not.toContain("style=");
    expect(draw()).not.toContain("NaN");
  });

  it.each(["en", "es"] as const)("names every part in the page's language: %s", (language) => {
    const svg = renderToStaticMarkup(
      <CircuitDiagram drawing={drawing} language={language} title={label[language]} />,
    );
    for (const part of drawing.parts) expect(svg).toContain(`>${part.label[language]}</text>`);
  });

  it("prints values only where it is told them", () => {
    const bare = renderToStaticMarkup(<CircuitDiagram drawing={drawing} language="en" title={label.en} />);
    expect(bare).not.toContain("circuit__value");
    const live = renderToStaticMarkup(
      <CircuitDiagram
        drawing={drawing}
        language="en"
        title={label.en}
        renderValue={(signal) => `[${signal}]`}
      />,
    );
    for (const { signals } of [...drawing.parts, ...drawing.lines]) {
      for (const signal of signals) expect(live).toContain(`[${signal}]`);
    }
  });

  it("leaves a part without a value grey where values are shown", () => {
    const [first, ...others] = drawing.parts;
    if (first === undefined) throw new TypeError("A drawing has parts");
    const muted = { ...drawing, parts: [{ ...first, signals: [] }, ...others] };
    const bare = renderToStaticMarkup(<CircuitDiagram drawing={muted} language="en" title={label.en} />);
    expect(bare).not.toContain("circuit__part--mute");
    const live = renderToStaticMarkup(
      <CircuitDiagram drawing={muted} language="en" title={label.en} renderValue={() => "1"} />,
    );
    expect(live.split("circuit__part--mute")).toHaveLength(2);
  });
});
