import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PortState } from "@openperfusion/contracts";
import { expect, it } from "vitest";
import { sampleReport } from "../testing/sampleReport.ts";
import { bridgeMetrics } from "./bridgeMetrics.ts";

const text = readFileSync(join(import.meta.dirname, "../../grafana/openperfusion-bridge.json"), "utf8");

it("the Grafana dashboard asks for figures that the bridge serves, and for all of the bridge's own", async () => {
  const served = await bridgeMetrics(() => sampleReport()).getMetricsAsJSON();
  const own = served.map(({ name }) => name).filter((name) => name.startsWith("openperfusion_"));
  const asked = new Set(text.match(/openperfusion_[a-z_]+/g));
  expect([...asked].filter((name) => !own.includes(name))).toEqual([]);
  // Shown by the state and by the age of the last frame already.
  const left = ["openperfusion_port_open", "openperfusion_port_last_byte_age_seconds"];
  expect(own.filter((name) => !asked.has(name)).toSorted()).toEqual(left.toSorted());
});

it("the dashboard numbers every state in the order of the bridge", () => {
  const numbers = [
    ...text.matchAll(/(\d) \* openperfusion_port_state\{instance=~\\"\$instance\\",state=\\"(\w+)\\"/g),
  ];
  expect(numbers.map(([, number, state]) => [Number(number), state])).toEqual(
    PortState.options.map((state, i) => [i, state]),
  );
});
