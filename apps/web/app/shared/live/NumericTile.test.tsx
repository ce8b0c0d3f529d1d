// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NumericTile } from "./NumericTile.tsx";
import type { TileReading } from "./TileSource.ts";

const LIVE: TileReading = {
  value: "227",
  isNumber: true,
  qualifier: "temperature view unknown",
  age: "4 s ago",
  status: "recorded",
  isStale: false,
};

function nextFrame(): void {
  act(() => {
    vi.advanceTimersToNextFrame();
  });
}

describe("a tile", () => {
  let reading: TileReading = LIVE;
  const source = { read: () => reading };

  beforeEach(() => {
    reading = LIVE;
    vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  function show(): HTMLElement {
    render(<NumericTile label="Arterial pO2" short="pO2 a" unit="mmHg" kind="measured" source={source} />);
    nextFrame();
    return screen.getByRole("article", { name: "pO2 a Arterial pO2" });
  }

  it("says what it shows, in which unit, whether measured or set, how old and how sure", () => {
    expect(show().textContent.replaceAll(/\s+/g, " ")).toBe(
      "pO2 a Arterial pO2measured227 mmHgtemperature view unknownrecorded 4 s ago",
    );
  });

  it("keeps an old number beside its age, and says in words why it is old", () => {
    const tile = show();
    reading = { ...LIVE, age: "9 s ago", status: "stale: device silent", isStale: true };
    nextFrame();
    expect(tile.textContent).toContain("227");
    expect(tile.textContent).toContain("9 s ago");
    expect(tile.textContent).toContain("stale: device silent");
    expect(tile.className).toContain("tile--stale");
  });

  it("shows words in place of a missing number", () => {
    const tile = show();
    reading = { ...LIVE, value: "out of range", isNumber: false };
    nextFrame();
    expect(tile.textContent).toContain("out of range");
    expect(tile.className).toContain("tile--words");
  });
});
