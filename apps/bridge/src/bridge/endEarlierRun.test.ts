import { expect, it, onTestFinished } from "vitest";
import { HostClock } from "../clock/HostClock.ts";
import { Spool } from "../spool/Spool.ts";
import type { GapEdge } from "../spool/SpoolEntry.ts";
import { cdiStream, chunk, mark } from "../testing/streams.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { endEarlierRun } from "./endEarlierRun.ts";

/** A spool with one killed run that heard three bytes, and one that was killed before it heard any. */
async function afterTwoKills(): Promise<{
  spool: Spool;
  next: (change?: object) => Promise<GapEdge | undefined>;
}> {
  const spool = await Spool.open({ folder: temporaryFolder(), commitEvery_ms: 20 });
  onTestFinished(() => spool.close());
  const heard = await spool.openStream(cdiStream("b1"));
  spool.append(heard.key, mark(0, { type: "opened", transport: "serial" }));
  spool.append(heard.key, chunk(0, "abc"));
  await spool.openStream(cdiStream("b2"));
  await spool.commit();
  return {
    spool,
    next: async (change = {}) =>
      endEarlierRun(spool, await spool.streams(), { ...cdiStream("b3"), ...change }, new HostClock()),
  };
}

it("says since when nobody listened: the last byte of the last run that heard one", async () => {
  const { next } = await afterTwoKills();
  expect(await next()).toEqual({ boot: "b1", seq: 3, hostWall_ms: 1_000_000, hostMono_ms: 0 });
});

it("ends what a killed run left open, and moves no edge by that", async () => {
  const { spool, next } = await afterTwoKills();
  const edge = await next();
  expect((await spool.streams()).map(({ isEnded }) => isEnded)).toEqual([true, true]);
  expect(await next()).toEqual(edge);
});

it("knows no gap between a simulator and a device, or between two devices, on one port", async () => {
  const { next } = await afterTwoKills();
  expect(await next({ origin: "device" })).toBeUndefined();
  expect(await next({ profile: { id: "em-tec/bioprott", version: "1", label: "" } })).toBeUndefined();
});
