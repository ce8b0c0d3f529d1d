import type { PortStatus } from "@openperfusion/contracts";
import { expect, it } from "vitest";
import { PortLog } from "./PortLog.ts";

type State = PortStatus["state"];

function log(...states: readonly (readonly [State, boolean, string | null])[]): string[] {
  const portLog = new PortLog();
  return states.flatMap(([state, isOpen, problem], i) =>
    portLog.lines([{ port: "gas", state, isOpen, problem }], i * 500),
  );
}

it("says each change of state once", () => {
  expect(
    log(
      ["opening", false, null],
      ["listening", true, null],
      ["listening", true, null],
      ["live", true, null],
      ["live", true, null],
      ["stale", true, null],
      ["live", true, null],
    ),
  ).toEqual(["port gas opening", "port gas listening", "port gas live", "port gas stale", "port gas live"]);
});

it("says a lost connection once, through all tries and reasons, and once when it is back", () => {
  expect(
    log(
      ["live", true, null],
      ["lost", false, "/dev/ttyUSB0 was lost"],
      ["opening", false, "/dev/ttyUSB0 was lost"],
      ["lost", false, "/dev/ttyUSB0 is not there"],
      ["opening", false, null],
      ["lost", false, "/dev/ttyUSB0 is in use"],
      ["listening", true, null],
      ["live", true, null],
      ["live", true, null],
    ),
  ).toEqual([
    "port gas live",
    "port gas lost: /dev/ttyUSB0 was lost; it is tried again until it is back",
    "port gas is back after 3 s, live",
  ]);
});

it("says that a connection is back whose device stays silent, with what to look at", () => {
  expect(
    log(
      ["lost", false, "gone"],
      ["listening", true, null],
      ["listening", true, "nothing arrives: is its output on?"],
    ).at(-1),
  ).toBe("port gas is back after 1 s, listening: nothing arrives: is its output on?");
});

it("tells silence for long on an open port from a lost connection", () => {
  expect(log(["stale", true, null], ["lost", true, "nothing arrives"], ["live", true, null])).toEqual([
    "port gas stale",
    "port gas lost: nothing arrives",
    "port gas live",
  ]);
});

it("keeps ports apart", () => {
  const portLog = new PortLog();
  const ports = ["a", "b"].map((port) => ({ port, state: "live" as const, isOpen: true, problem: null }));
  expect(portLog.lines(ports, 0)).toEqual(["port a live", "port b live"]);
});
