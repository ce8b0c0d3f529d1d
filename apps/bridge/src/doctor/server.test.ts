import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import type { Plants } from "../testing/plantedWorld.ts";
import { VERSION } from "../version.ts";
import { server } from "./server.ts";

const examine = (
  answer: Plants["answer"] & object,
  address = "http://10.0.0.2:4300",
): ReturnType<typeof server.examine> =>
  server.examine(subjectWith({}, undefined, { server: address }), plantedWorld({ answer }));

it.each([
  ["that is ready", { status: 200, body: JSON.stringify({ version: VERSION }) }, "fine", /is ready/],
  [
    "of another version",
    { status: 200, body: `{"version":"9.9.9"}` },
    "warning",
    /version 9\.9\.9, this bridge of/,
  ],
  ["whose store is away", { status: 503, body: `{"version":"${VERSION}"}` }, "fault", /not ready \(503\)/],
  ["that is none of ours", { status: 200, body: "<html>" }, "fault", /not as a server of this project/],
  ["that does not answer", new Error("connect ECONNREFUSED"), "fault", /no answer from .*ECONNREFUSED/],
])("judges a server %s", async (_, answer, severity, what) => {
  expect(await examine(answer)).toMatchObject([{ severity, what: { en: expect.stringMatching(what) } }]);
});

it("finds a password in the address without saying it", async () => {
  const findings = await examine({ status: 200, body: "{}" }, "https://anna:hunter2@10.0.0.2");
  expect(findings).toMatchObject([{ severity: "fault" }]);
  expect(JSON.stringify(findings)).not.toMatch(/hunter2|anna/);
});

it("has nothing to say of a bridge without a server", async () => {
  expect(await server.examine(subjectWith(), plantedWorld())).toEqual([]);
});
