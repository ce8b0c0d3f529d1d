import { describe, expect, it } from "vitest";
import { BEHAVIORS } from "./behaviors.ts";
import { behaviorPage, nameOf } from "./behaviorTable.ts";
import { runBehavior } from "./runBehavior.ts";
import type { Found } from "./runBehavior.ts";

const parts = BEHAVIORS.map(
  ([title, behaviors]) => [title, behaviors.map((behavior) => [behavior, runBehavior(behavior)] as const)] as const,
);

describe.each(parts)("%s", (_title, rows) => {
  describe.each(rows.map(([behavior, found]) => [behavior.id, behavior.cause, found] as const))(
    "%s (%s)",
    (_id, _cause, found) => {
      it.each(found.map((one) => [one.effect.what ?? nameOf(one.effect.of), one.effect.goes, one.effect.after_s, one] as const))(
        "%s: %s after %d s",
        (_what, _goes, _after, one) => expect(one.met, explain(one)).toBe(one.effect.missed === undefined),
      );
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
    for (const { id, effects } of behaviors) {
      for (const { goes, by, ends, source } of effects) {
        if (goes === "up") expect(by === undefined || by[0] >= 0, id).toBe(true);
        if (goes === "down") expect(by === undefined || by[1] <= 0.05, id).toBe(true);
        if (goes === "still") expect(by !== undefined || ends !== undefined, id).toBe(true);
        expect(source.length, id).toBeGreaterThan(5);
      }
    }
  });

  it("is shown as a page", async () => {
    await expect(behaviorPage(parts)).toMatchFileSnapshot("../../../../docs/physiology/behavior.md");
  });
});

function explain({ effect, before, after, change }: Found): string {
  return `${before} → ${after}, change ${change}; allowed ${JSON.stringify(effect.by ?? effect.ends)} (${effect.source})`;
}
