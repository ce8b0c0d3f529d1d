import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import { valueFieldsOf } from "../codec/layoutsOf.ts";
import { isModbusBeyondRead, isModbusRead } from "../packet/modbusRead.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { ProfileFault } from "./ProfileFault.ts";

/** Faults of what may be sent, of quiet limits, and of placements. */
export function sessionFaults(profile: DeviceProfile): readonly ProfileFault[] {
  return [
    ...sendingFaults(profile),
    ...requestFaults(profile),
    ...startFaults(profile),
    ...quietFaults(profile),
    ...placementFaults(profile),
  ];
}

function sendingFaults({ transport, session, framing }: DeviceProfile): readonly ProfileFault[] {
  const { direction, allowedTx } = transport;
  const faults: ProfileFault[] = [];
  const fault = (path: ProfileFault["path"], message: string): void => void faults.push({ path, message });
  if (direction === "listenOnly" && allowedTx.length > 0) {
    fault(
      ["transport", "allowedTx"],
      `must be empty for a device that is only listened to; found ${allowedTx.length} byte strings`,
    );
  }
  if ((session.requests !== undefined) !== (direction === "poll")) {
    fault(
      ["session", "requests"],
      `must stand there for direction poll and for no other; direction is ${direction}`,
    );
  }
  if (session.replies !== undefined && direction !== "poll") {
    fault(["session", "replies"], `must stand there only for direction poll; direction is ${direction}`);
  }
  if (session.farewell !== undefined && direction !== "poll") {
    fault(["session", "farewell"], `must stand there only for direction poll; direction is ${direction}`);
  }
  if ((session.acks !== undefined) !== (direction === "ackOnly")) {
    fault(
      ["session", "acks"],
      `must stand there for direction ackOnly and for no other; direction is ${direction}`,
    );
  }
  allowedTx.forEach((text, i) => {
    // How the answers are framed does not change what a Modbus server does with the request.
    const isRefused = framing.kind === "modbusRtu" ? !isModbusRead(text) : isModbusBeyondRead(text);
    if (isRefused)
      fault(["transport", "allowedTx", i], "must be a Modbus request of function 3 or 4, which only read");
  });
  return faults;
}

function requestFaults(profile: DeviceProfile): readonly ProfileFault[] {
  const { session, transport } = profile;
  const keys = profile.codec === "packet" ? profile.messages.map(({ key }) => key) : [];
  const most = transport.allowedTx.length - 1;
  const replies = (session.replies ?? []).flatMap(({ tx, to }, i) => [
    ...(tx > most
      ? [
          {
            path: ["session", "replies", i, "tx"],
            message: `must be a place of allowedTx, 0 to ${most}; found ${tx}`,
          },
        ]
      : []),
    ...(keys.includes(to)
      ? []
      : [
          {
            path: ["session", "replies", i, "to"],
            message: `names message ${to}; there are ${keys.join(", ") || "none"}`,
          },
        ]),
  ]);
  const requests = (session.requests ?? []).flatMap(({ tx, answers, until, after }, i) => {
    const named = [...answers, until, after].filter((key) => key !== undefined);
    const unknown = named.filter((key) => !keys.includes(key));
    return [
      ...(tx > most
        ? [
            {
              path: ["session", "requests", i, "tx"],
              message: `must be a place of allowedTx, 0 to ${most}; found ${tx}`,
            },
          ]
        : []),
      ...unknown.map((key) => ({
        path: ["session", "requests", i],
        message: `names message ${key}; there are ${keys.join(", ") || "none"}`,
      })),
    ];
  });
  const { farewell } = session;
  const farewells = farewell === undefined ? [] : farewellFaults(farewell, most, keys);
  const acks = Object.entries(session.acks ?? {})
    .filter(([, tx]) => tx > most)
    .map(([sign, tx]) => ({
      path: ["session", "acks", sign],
      message: `must be a place of allowedTx, 0 to ${most}; found ${tx}`,
    }));
  return [...replies, ...requests, ...farewells, ...acks];
}

function startFaults(profile: DeviceProfile): readonly ProfileFault[] {
  const keys =
    profile.codec === "packet"
      ? profile.messages.map(({ key }) => key)
      : profile.codec === "line"
        ? profile.notices.flatMap(({ key }) => key ?? [])
        : [];
  return (profile.session.startKeys ?? []).flatMap((startKey, i) =>
    keys.includes(startKey)
      ? []
      : [
          {
            path: ["session", "startKeys", i],
            message: `names notice ${startKey}; there are ${keys.join(", ") || "none"}`,
          },
        ],
  );
}

function farewellFaults(
  { tx, answers }: NonNullable<DeviceProfile["session"]["farewell"]>,
  most: number,
  keys: readonly string[],
): readonly ProfileFault[] {
  const path = ["session", "farewell"];
  const place = { path: [...path, "tx"], message: `must be a place of allowedTx, 0 to ${most}; found ${tx}` };
  return [
    ...(tx > most ? [place] : []),
    ...answers
      .filter((key) => !keys.includes(key))
      .map((key) => ({ path, message: `names message ${key}; there are ${keys.join(", ") || "none"}` })),
  ];
}

function quietFaults({ session }: DeviceProfile): readonly ProfileFault[] {
  const { period_ms, staleAfter_ms, lostAfter_ms } = session;
  return [
    ...(staleAfter_ms > period_ms
      ? []
      : [
          {
            path: ["session", "staleAfter_ms"],
            message: `must be above period_ms (${period_ms}); found ${staleAfter_ms}`,
          },
        ]),
    ...(lostAfter_ms > staleAfter_ms
      ? []
      : [
          {
            path: ["session", "lostAfter_ms"],
            message: `must be above staleAfter_ms (${staleAfter_ms}); found ${lostAfter_ms}`,
          },
        ]),
  ];
}

function placementFaults(profile: DeviceProfile): readonly ProfileFault[] {
  const own = new Set(valueFieldsOf(profile).map(({ signal }) => signal));
  const quantityOf = (signal: SignalId): string => UNITS[SIGNALS[signal].unit].quantity;
  return (profile.placements ?? []).flatMap(({ channel, choices }, i) => [
    ...(own.has(channel)
      ? []
      : [
          {
            path: ["placements", i, "channel"],
            message: `is ${channel}, which no value of the profile carries`,
          },
        ]),
    ...choices.flatMap((choice, c) =>
      quantityOf(choice) === quantityOf(channel)
        ? []
        : [
            {
              path: ["placements", i, "choices", c],
              message: `is ${choice}, which is not of the quantity of ${channel}`,
            },
          ],
    ),
  ]);
}
