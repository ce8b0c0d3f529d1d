import { describe, expect, it } from "vitest";
import type { Cable, ConsolePort, Wire, Wiring } from "./Cable.ts";
import { checkCable } from "./checkCable.ts";
import { checkWiring } from "./checkWiring.ts";
import type { Variant } from "./checkWiring.ts";
import { documented, inferred } from "./Fact.ts";
import { asking, isolated, receiving, wires } from "./wiring.ts";

const SOURCE = { title: "Manual of a made-up console", address: "example.org/manual", read: "2026-01-31" };
const known = <T>(value: T) => documented(value, SOURCE);

const PORT: ConsolePort = {
  name: { en: "Data", es: "Datos" },
  level: known("RS-232"),
  connector: known("DE-9"),
  gender: known("male"),
  pins: {
    1: known("carrierDetect"),
    2: known("input"),
    3: known("output"),
    4: known("terminalReady"),
    5: known("ground"),
    6: known("setReady"),
    7: known("requestToSend"),
    8: known("clearToSend"),
  },
  wantsHandshake: known(false),
  isSilentUnasked: known(false),
};

const CABLE: Cable = {
  id: "made-up",
  label: { en: "Made-up console", es: "Consola inventada" },
  port: PORT,
  kind: known("null modem"),
  receiveOnly: receiving(3, 5),
  twoWay: asking(3, 2, 5),
  notes: [],
};

const LOOPS = [
  [7, 8],
  [4, 6, 1],
];

const faultsOf = (wiring: Wiring, variant: Variant = "two-way", port: ConsolePort = PORT): string =>
  checkWiring(port, wiring, variant).join("\n");

const plain = (...pairs: readonly (readonly [number, number])[]): Wiring => ({
  wires: wires(...pairs),
  loops: [],
});

describe("a cable that may be built", () => {
  it("has no fault", () => {
    expect(checkCable(CABLE)).toEqual([]);
  });
});

describe("a wire", () => {
  it("ends at a contact that no other wire and no loop uses", () => {
    expect(faultsOf(plain([3, 2], [5, 5], [5, 5]))).toMatch(/console 5 is used twice/);
    expect(faultsOf({ ...plain([3, 2], [5, 5]), loops: [[3, 5]] })).toMatch(/console 3 is used twice/);
  });

  it("never joins two senders, nor two receivers", () => {
    expect(faultsOf(plain([3, 3], [5, 5]))).toMatch(/two outputs are joined/);
    expect(faultsOf(plain([2, 2], [5, 5]))).toMatch(/two inputs are joined/);
  });

  it("never joins a ground to a signal", () => {
    expect(faultsOf(plain([5, 2], [3, 5]))).toMatch(
      /a ground is joined to input[\s\S]*a ground is joined to output/,
    );
  });

  it("is not drawn to a contact whose role is unknown", () => {
    expect(faultsOf(plain([3, 2], [5, 5], [9, 9]))).toMatch(
      /console 9 to computer 9: the role of a contact is unknown/,
    );
  });

  it("is not drawn from a port whose level is unknown, nor from a 3.3 V serial port", () => {
    expect(faultsOf(CABLE.twoWay as Wiring, "two-way", { ...PORT, level: "unknown" })).toMatch(
      /level is unknown/,
    );
    expect(faultsOf(CABLE.twoWay as Wiring, "two-way", { ...PORT, level: known("UART 3.3 V") })).toMatch(
      /UART 3\.3 V is never wired to RS-232/,
    );
  });
});

describe("ground", () => {
  it("is joined from end to end", () => {
    expect(faultsOf(plain([3, 2]))).toMatch(/grounds are not joined, console to computer/);
  });

  it("is joined on each side of an isolator, and never across it", () => {
    const through = isolated(CABLE) as Wiring;
    const variant = "receive-only through an isolator";
    expect(faultsOf(through, variant)).toBe("");
    for (const missing of through.wires.filter(
      ({ from }) => from.contact === "ground" || from.contact === 5,
    )) {
      const rest = through.wires.filter((wire) => wire !== missing);
      expect(faultsOf({ ...through, wires: rest }, variant)).toMatch(/grounds are not joined/);
    }
    const across: Wire = {
      from: { at: "isolatorConsoleSide", contact: "ground" },
      to: { at: "isolatorComputerSide", contact: "ground" },
    };
    expect(faultsOf({ ...through, wires: [...through.wires, across] }, variant)).toMatch(
      /a wire bridges the isolator[\s\S]*grounds are joined that must not be, isolatorConsoleSide to isolatorComputerSide/,
    );
  });
});

describe("a receive-only cable", () => {
  it("has no wire to the console's receiver, nor from the computer's sender", () => {
    expect(faultsOf(asking(3, 2, 5), "receive-only")).toMatch(/console 2 is wired[\s\S]*computer 3 is wired/);
    expect(faultsOf(plain([3, 2], [5, 5]), "receive-only")).toBe("");
  });
});

describe("handshake", () => {
  const wanting = { ...PORT, wantsHandshake: known(true) };

  it("is looped in the console's own plug where the console wants it: RTS with CTS, DTR with DSR and DCD", () => {
    expect(faultsOf(receiving(3, 5, LOOPS), "receive-only", wanting)).toBe("");
    expect(faultsOf(receiving(3, 5), "receive-only", wanting)).toMatch(/does not loop it back/);
    expect(
      faultsOf(
        receiving(3, 5, [
          [7, 6],
          [4, 8, 1],
        ]),
        "receive-only",
        wanting,
      ),
    ).toMatch(/contacts 7, 6 are looped, which are requestToSend, setReady/);
  });

  it("is not looped where no source asks for it", () => {
    expect(faultsOf(receiving(3, 5, LOOPS), "receive-only")).toMatch(/no source asks for/);
  });
});

describe("a fact", () => {
  it("has a source, and an inference says what it rests on", () => {
    const nameless = { ...SOURCE, address: "" };
    expect(checkCable({ ...CABLE, kind: documented("null modem", nameless) })).toEqual([
      expect.stringMatching(/has no source/),
    ]);
    expect(checkCable({ ...CABLE, kind: inferred("null modem", SOURCE, "") })).toEqual([
      expect.stringMatching(/inferred from/),
    ]);
    expect(
      checkCable({ ...CABLE, kind: documented("null modem", { ...SOURCE, read: "yesterday" }) }),
    ).toEqual([expect.stringMatching(/must be YYYY-MM-DD, found "yesterday"/)]);
  });

  it("of a contact needs a connector, a number that it has, and one sender and one receiver", () => {
    expect(checkCable({ ...CABLE, port: { ...PORT, connector: "unknown" } }).join()).toMatch(
      /connector that is unknown/,
    );
    const pins = { ...PORT.pins, 9: known("output" as const), 12: known("ground" as const) };
    const faults = checkCable({ ...CABLE, port: { ...PORT, pins } }).join("\n");
    expect(faults).toMatch(/DE-9 has contacts 1 to 9, found 12[\s\S]*two contacts of role output/);
  });

  it("says straight or null modem as the wires are", () => {
    expect(checkCable({ ...CABLE, kind: known("straight") }).join()).toMatch(
      /A straight cable has no wire from contact 3 to 2/,
    );
  });
});
