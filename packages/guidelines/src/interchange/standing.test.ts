import { describe, expect, it } from "vitest";
import { RULES } from "../rules.ts";
import { standingOf } from "./standing.ts";

const quoted = RULES.filter(({ status }) => status === "secondary");

describe("the standing of what was only quoted", () => {
  it.each(["guideline", "evidence", "practice", "device"])(
    "says so of kind %s, in both languages",
    (kind) => {
      const rule = quoted.find((candidate) => candidate.kind === kind);
      expect(rule && standingOf(rule).en).toMatch(/as quoted.*not checked/);
      expect(rule && standingOf(rule).es).toMatch(/la cita.*sin comprobar/);
    },
  );
});
