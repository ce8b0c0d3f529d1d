import { expect, it } from "vitest";
import { NOW_MS, plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { certificate } from "./certificate.ts";

const DAY_MS = 86_400_000;
const shown = (from_days: number, to_days: number, distrust?: string): object => ({
  certificate: { validFrom_ms: NOW_MS + from_days * DAY_MS, validTo_ms: NOW_MS + to_days * DAY_MS, distrust },
});
const SUBJECT = subjectWith({}, undefined, { server: "https://records.example" });

it.each([
  ["is good for long", shown(-10, 300), "fine", /valid until 2027-09-22/],
  ["ends soon", shown(-10, 12), "warning", /for 12 days/],
  ["has ended", shown(-10, -1, "CERT_HAS_EXPIRED"), "fault", /ended on 2026-11-25/],
  ["is not valid yet", shown(1, 300), "fault", /valid from 2026-11-27 on only/],
  [
    "nobody here knows the issuer of",
    shown(-10, 300, "SELF_SIGNED_CERT_IN_CHAIN"),
    "fault",
    /not trusted here: SELF_SIGNED/,
  ],
  ["is not shown", { certificate: new Error("ECONNREFUSED") }, "unknown", /shows no certificate/],
])("judges a certificate that %s", async (_, plants, severity, what) => {
  expect(await certificate.examine(SUBJECT, plantedWorld(plants))).toMatchObject([
    { severity, what: { en: expect.stringMatching(what) } },
  ]);
});

it("has nothing to say of a server without one", async () => {
  const subject = subjectWith({}, undefined, { server: "http://10.0.0.2" });
  expect(await certificate.examine(subject, plantedWorld())).toEqual([]);
});
