import { bytesOf, findProfile, textOf } from "@openperfusion/devices";
import type { StreamDescriptor } from "@openperfusion/contracts";
import { expect, it, onTestFinished } from "vitest";
import { streamOf } from "../bridge/streamOf.ts";
import { planPort } from "../config/planPort.ts";
import { profileNamed } from "../profiles/profileFile.ts";
import { Spool } from "../spool/Spool.ts";
import { FakeServer } from "../testing/FakeServer.ts";
import { chunk, mark } from "../testing/streams.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { RecordPath } from "./RecordPath.ts";
import { ServerClient } from "./ServerClient.ts";

const NOVALUNG = findProfile("xenios/novalung")!;
/** The golden packet that carries pressures. */
const bytes = bytesOf(NOVALUNG.golden.find(({ expected }) => expected.cells.length > 0)!.line);
const DATA = textOf(bytes, 0, bytes.length);

function descriptor(placement: Record<string, string>, boot: string): StreamDescriptor {
  const plan = planPort({
    id: "ecmo",
    path: "tcp://10.0.0.5:4001",
    profile: NOVALUNG.id,
    origin: "device",
    options: {},
    placement,
  });
  return streamOf("or-3", plan, { boot, openedAt_ms: 1000 }, undefined);
}

it("records what an earlier run spooled under the names of that run's placement, whatever the placement is now", async () => {
  const spool = await Spool.open({ folder: temporaryFolder(), commitEvery_ms: 20 });
  const server = await FakeServer.listen();
  const path = new RecordPath({ spool, server: new ServerClient(server.address), profileOf: profileNamed });
  onTestFinished(async () => {
    await path.stop();
    await server.close();
    await spool.close();
  });
  const before = descriptor({ "console.pressure.p1": "circuit.pressure.venousLine" }, "b1");
  const now = descriptor({ "console.pressure.p1": "circuit.pressure.postOxygenator" }, "b2");
  for (const one of [before, now]) {
    const stream = await spool.openStream(one);
    spool.append(stream.key, mark(0, { type: "opened", transport: "tcp" }));
    spool.append(stream.key, chunk(0, DATA));
    path.add(stream, one === before);
  }
  await spool.commit();
  path.start();
  for (const one of [before, now]) {
    await expect
      .poll(() => server.streams.get(one.id)?.committedSeq, { timeout: 15_000, interval: 20 })
      .toBe(bytes.length);
    const rows = server.streams.get(one.id)?.rows ?? [];
    const layouts = rows.flatMap((row) => (row.kind === "frame" ? [row.layout] : []));
    expect(layouts).toHaveLength(1);
    expect(one.layouts.map(({ id }) => id)).toContain(layouts[0]);
  }
});
