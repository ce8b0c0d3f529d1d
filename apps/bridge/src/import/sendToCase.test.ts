import { findImporter } from "@openperfusion/devices";
import type { Case } from "@openperfusion/contracts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FakeServer } from "../testing/FakeServer.ts";
import { importedExport } from "./importedExport.ts";
import { sendToCase } from "./sendToCase.ts";

const CASE: Case = {
  id: "c1",
  title: "Imported",
  patient: { pseudonym: "P-9", weight_kg: null, height_cm: null, bsa_m2: null },
  streams: ["or1.gas.b1"],
  from_ms: Date.UTC(2026, 0, 31, 15, 33, 58),
  to_ms: null,
  createdAt_ms: 0,
  origin: "device",
  events: [],
  sourceChoices: [],
};

const invos = findImporter("medtronic/invos-history");
if (invos === undefined) throw new Error("There is no importer of the INVOS history");
/** Two lines, the first before the case begins, so often that they need several batches. */
const text = (invos.golden[0]?.text ?? "").repeat(1500);
const file = importedExport(invos, new TextEncoder().encode(text), invos.read(text), undefined);

let server: FakeServer;
beforeEach(async () => {
  server = await FakeServer.listen();
  server.cases.set(CASE.id, CASE);
});
afterEach(() => server.close());

it("puts every row there once, and the case over the stream", async () => {
  const report = await sendToCase(file, server.address, CASE.id);
  expect(report).toMatchObject({
    frames: 3000,
    framesWithinCase: 1500,
    addedRows: 3000,
    origin: "replay",
    caseOrigin: "replay",
  });
  const [stored] = server.stored;
  expect(stored?.rows).toEqual(file.rows);
  expect(server.cases.get(CASE.id)?.streams).toEqual(["or1.gas.b1", file.descriptor.id]);
  expect(server.complaints).toEqual([]);
});

it.each(["fail", "dropAnswer", "misstate"] as const)(
  "is finished by the next import when a batch ends by %s",
  async (fate) => {
    server.onBatch = (count) => (count === 2 ? fate : "commit");
    await expect(sendToCase(file, server.address, CASE.id)).rejects.toMatchObject({
      code: fate === "misstate" ? "server-refused" : "server-unreachable",
    });
    expect(server.cases.get(CASE.id)).toEqual(CASE);
    const report = await sendToCase(file, server.address, CASE.id);
    expect(report.addedRows).toBeGreaterThan(0);
    expect(report.addedRows).toBeLessThan(3000);
    expect(server.stored[0]?.rows).toEqual(file.rows);
    expect((await sendToCase(file, server.address, CASE.id)).addedRows).toBe(0);
    expect(server.stored[0]?.rows).toEqual(file.rows);
  },
);

it("opens no stream for a case that there is not", async () => {
  await expect(sendToCase(file, server.address, "c2")).rejects.toMatchObject({ code: "server-refused" });
  expect(server.stored).toEqual([]);
});

it("opens no stream when the file is in the case already, read in another way", async () => {
  const other = importedExport(invos, new TextEncoder().encode(text), invos.read(text), {
    text: "+02:00",
    ahead_ms: 7_200_000,
  });
  server.cases.set(CASE.id, { ...CASE, streams: [other.descriptor.id] });
  await expect(sendToCase(file, server.address, CASE.id)).rejects.toThrow(
    `in the case already as ${other.descriptor.id}`,
  );
  expect(server.stored).toEqual([]);
});
