// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, describe, expect, it } from "vitest";
import { layoutCircuit } from "../../shared/circuit/layoutCircuit.ts";
import { bypassLesson } from "./bypassLesson.ts";
import { CircuitFigure } from "./CircuitFigure.tsx";
import type { CircuitLesson } from "./CircuitLesson.ts";
import { venovenousEcmoLesson } from "./venovenousEcmoLesson.ts";

afterEach(cleanup);

function show(lesson: CircuitLesson, language: "en" | "es" = "en"): HTMLElement {
  const { container } = render(
    <MemoryRouter initialEntries={[`/${language}/guide`]}>
      <CircuitFigure lesson={lesson} />
    </MemoryRouter>,
  );
  return container;
}

describe.each([
  ["cardiopulmonary bypass", bypassLesson],
  ["venovenous ECMO", venovenousEcmoLesson],
])("the figure of %s", (_, lesson) => {
  it.each(["en", "es"] as const)("is one picture with a name and a description in words (%s)", (language) => {
    show(lesson, language);
    const picture = screen.getByRole("img", { name: lesson.title[language] });
    expect(picture.querySelector("desc")?.textContent).toBe(lesson.description[language]);
    expect(picture.getAttribute("aria-describedby")).toBe(picture.querySelector("desc")?.id);
  });

  it("numbers in the drawing what the legend explains, each once", () => {
    show(lesson);
    const marks = screen.getByRole("img").querySelectorAll(".circuit__mark text");
    const numbers = [...marks].map(({ textContent }) => Number(textContent));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(lesson.steps.map((_step, index) => index + 1));
    expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(lesson.steps.length);
  });

  it("lies within its own frame", () => {
    const { width, height, parts } = layoutCircuit(lesson.drawing, false);
    for (const { box } of parts) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  it("has no inline style, which the content security policy would refuse", () => {
    expect(show(lesson).innerHTML).not.toContain("style=");
  });
});

it("says which name is wrong when a lesson explains what is not drawn", () => {
  const broken = { ...bypassLesson, steps: [{ of: "spare", does: { en: "", es: "" } }] };
  expect(() => show(broken)).toThrow('explains "spare"');
});
