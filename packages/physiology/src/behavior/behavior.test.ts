import { describe, expect, inject, it } from "vitest";
import { createEngine } from "../createEngine.ts";
import { lengthOf_s } from "./Behavior.ts";
import type { Effect } from "./Behavior.ts";
import { BEHAVIORS } from "./behaviors.ts";
import { behaviorPage, cellsOf, nameOf } from "./behaviorTable.ts";
import { runBehavior } from "./runBehavior.ts";
import type { Found, Start } from "./runBehavior.ts";

/** Circuits start from their baked presets, ten minutes after the first layout. */
const settled: Start = (assembly, patient) => createEngine({ assembly, patient, seed: 1 });

const page = inject("behaviorPage");

const environment =
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};
const isFull = environment["OPENPERFUSION_VALIDATION"] === "full";
/** A plain run leaves out what takes longer, unless it belongs to the core. */
const SHORT_S = 5;

const parts = BEHAVIORS.map(
  ([title, behaviors]) =>
    [
      title,
      behaviors
        .filter((behavior) => isFull || behavior.isCore || lengthOf_s(behavior) <= SHORT_S)
        .map((behavior) => [behavior, runBehavior(behavior, settled)] as const),
    ] as const,
);

describe.each(parts.filter(([, rows]) => rows.length > 0))("%s", (_title, rows) => {
  describe.each(rows.map(([behavior, found]) => [behavior.id, behavior.cause, found] as const))(
    "%s (%s)",
    (_id, _cause, found) => {
      it.each(
        found.map(
          (one) =>
            [one.effect.what ?? nameOf(one.effect.of), one.effect.goes, one.effect.after_s, one] as const,
        ),
      )("%s: %s after %d s", (_what, _goes, _after, one) => expect(verdict(one)).toBe(expectedVerdict(one)));
    },
  );
});

describe("the table", () => {
  const behaviors = BEHAVIORS.flatMap(([, list]) => list);

  it("holds sixty rows and more, each cause under its own name", () => {
    expect(behaviors.reduce((sum, { effects }) => sum + effects.length, 0)).toBeGreaterThanOrEqual(60);
    expect(new Set(behaviors.map(({ id }) => id)).size).toBe(behaviors.length);
  });

  it("says a size that agrees with its direction, and where both come from", () => {
    const unsound = behaviors.filter(({ effects }) => !effects.every(agrees));
    expect(unsound.map(({ id }) => id)).toEqual([]);
  });

  it("has sixty rows that every test runs", () => {
    expect(rowsSeen().length).toBeGreaterThanOrEqual(60);
  });

  it("is shown as a page", async () => {
    await expect(isFull ? behaviorPage(parts) : withUnshownRows()).toMatchFileSnapshot(PAGE);
  });
});

const PAGE = "../../../../docs/physiology/behavior.md";

/** The page as it is, and below it what a plain run saw and the page does not show. */
function withUnshownRows(): string {
  const shown = new Set(page.split("\n").map(withoutPadding));
  return [page, ...rowsSeen().filter((row) => !shown.has(row))].join("\n");
}

function rowsSeen(): readonly string[] {
  return parts
    .flatMap(([, runs]) => runs.flatMap(([behavior, found]) => cellsOf(behavior, found)))
    .map((cells) => withoutPadding(`| ${cells.join(" | ")} |`));
}

function withoutPadding(row: string): string {
  return row.replaceAll(/ +/g, " ");
}

/** Says what was found, so that a failing test shows it; a row that is said to be missed must indeed be so. */
function verdict({ effect, before, after, change, met }: Found): string {
  const said = effect.missed === undefined ? "" : " though it is said to be missed";
  if (met) return `met${said}`;
  return effect.missed === undefined ? `${before} → ${after}, changed by ${change}` : "missed";
}

function expectedVerdict({ effect }: Found): string {
  return effect.missed === undefined ? "met" : "missed";
}

function agrees({ goes, by, ends, source }: Effect): boolean {
  const sized = goes === "lost" || by !== undefined || ends !== undefined;
  const signed = by === undefined || (goes === "up" ? by[0] >= 0 : goes === "down" ? by[1] <= 0 : true);
  return sized && signed && source.length > 5;
}
