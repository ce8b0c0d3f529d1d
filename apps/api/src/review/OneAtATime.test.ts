import { expect, it } from "vitest";
import { OneAtATime } from "./OneAtATime.ts";

it("lets one work at a time, in order, goes on after a failure, and refuses what would wait too long", async () => {
  const turns = new OneAtATime(3);
  const log: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = turns.run(async () => {
    log.push("first begins");
    await held;
    log.push("first ends");
    throw new RangeError("first failed");
  });
  const second = turns.run(() => Promise.resolve(log.push("second")));
  const third = turns.run(() => Promise.resolve(log.push("third")));
  await expect(turns.run(() => Promise.resolve())).rejects.toMatchObject({ code: "reviewBusy" });
  release();
  await expect(first).rejects.toThrow("first failed");
  await Promise.all([second, third]);
  expect(log).toEqual(["first begins", "first ends", "second", "third"]);
  await expect(turns.run(() => Promise.resolve("free again"))).resolves.toBe("free again");
});
