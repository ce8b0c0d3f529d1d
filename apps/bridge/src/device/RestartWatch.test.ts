import type { FrameRemark } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import { expect, it } from "vitest";
import type { StreamItem } from "../decode/StreamDecoder.ts";
import { CDI } from "../testing/streams.ts";
import { RestartWatch } from "./RestartWatch.ts";

const KNOWN: DeviceProfile = { ...CDI, session: { ...CDI.session, startKeys: ["switchedOn"] } };
const STALE_MS = CDI.session.staleAfter_ms;

const at = { seq: 0, length: 1 };
const FRAME = { ...at, kind: "frame" } as StreamItem;
const FIRST_FRAME = { ...FRAME, isFirstAfterOpen: true } as StreamItem;
const FIRST_REST = {
  ...at,
  kind: "rejected",
  reason: "shape",
  bytes: new Uint8Array(1),
  isFirstAfterOpen: true,
} as StreamItem;
const SAID: StreamItem = { ...at, kind: "notice", notice: "event", key: "switchedOn", text: "ready" };
const OTHER: StreamItem = { ...SAID, key: "somethingElse" };

/** Items, each with its time; the watch is put down to a checkpoint and taken up again between any two. */
function told(
  items: readonly (readonly [StreamItem, number])[],
  profile: DeviceProfile = KNOWN,
): readonly FrameRemark[] {
  let watch = new RestartWatch(profile);
  return items.flatMap(([item, hostMono_ms]) => {
    watch = new RestartWatch(profile, structuredClone(watch.state()));
    return watch.take(item, { hostMono_ms, hostWall_ms: hostMono_ms, epoch: 0 }) ?? [];
  });
}

it("takes a device at its word, after a silence or without one", () => {
  expect(
    told([
      [FRAME, 0],
      [SAID, 2500],
      [FRAME, 3000],
      [FRAME, 9000],
    ]),
  ).toEqual([{ kind: "restart", evidence: "told", silent_ms: 3000 }]);
});

it("says of a silence beyond the limit only that it may have been a restart", () => {
  expect(
    told([
      [FRAME, 0],
      [OTHER, STALE_MS],
      [FRAME, STALE_MS + 1],
      [FRAME, 2 * STALE_MS + 1],
    ]),
  ).toEqual([{ kind: "restart", evidence: "silence", silent_ms: STALE_MS + 1 }]);
});

it("takes no device that is switched on first for one that restarted", () => {
  expect(
    told([
      [SAID, 0],
      [FRAME, 60_000],
    ]),
  ).toEqual([]);
});

it.each([
  ["a whole line", FIRST_FRAME],
  ["the rest of one", FIRST_REST],
])("says nothing of a silence in which nobody listened, when %s comes first", (_, first) => {
  const later: readonly (readonly [StreamItem, number])[] = [
    [first, 90_000],
    [FRAME, 90_001],
  ];
  expect(told([[FRAME, 0], ...later])).toEqual([]);
  expect(told([[FRAME, 0], [SAID, 89_000], ...later])).toMatchObject([{ evidence: "told" }]);
});

it("waits a whole night for an analyzer", () => {
  const analyzer = { ...KNOWN, codec: "astm" } as DeviceProfile;
  expect(
    told(
      [
        [FRAME, 0],
        [FRAME, 36_000_000],
      ],
      analyzer,
    ),
  ).toEqual([]);
});
