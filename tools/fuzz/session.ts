import {
  AstmEncoder,
  bytesOf,
  makesFrames,
  findProfile,
  firstChoices,
  LineEncoder,
  PacketEncoder,
  valueFieldsOf,
  valuesOf,
  withResults,
} from "@openperfusion/devices";
import type { DeviceProfile, PacketProfile } from "@openperfusion/devices";
import { SIGNALS } from "@openperfusion/signals";
import type { Cell, SignalId } from "@openperfusion/signals";

/** A driver as it is put under fire: an analyzer with a result map, because the shipped one is empty. */
export function profileUnderFire(id: string): DeviceProfile {
  const profile = findProfile(id);
  if (profile === undefined) throw new RangeError(`There is no driver ${id}`);
  if (profile.codec !== "astm") return profile;
  return withResults(profile, [
    { code: "pH", signal: "blood.arterial.ph", unit: "[pH]", unitText: "" },
    { code: "pCO2", signal: "blood.arterial.pco2", unit: "mm[Hg]", unitText: "mmHg" },
  ]);
}

/** What a device says in a good session: its own frames with values that change, and those of known meaning. */
export function sessionOf(profile: DeviceProfile, byteCount: number, random: () => number): Uint8Array {
  const write = writerOf(profile);
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < byteCount) {
    const golden = profile.golden[Math.floor(random() * profile.golden.length)];
    const isGolden = golden !== undefined && random() < 0.3;
    const part = isGolden ? bytesOf(golden.line) : write(random);
    parts.push(part);
    length += part.length;
  }
  return Buffer.concat(parts);
}

/** Bytes that occur in a good session. */
export function alphabetOfSession(profile: DeviceProfile): Uint8Array {
  let state = 1;
  const session = sessionOf(
    profile,
    20_000,
    () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647,
  );
  return Uint8Array.from(new Set(session));
}

/** Of so many packets that say how long they are, the length lies. */
const LYING_SHARE = 0.05;

/** The packet with any number in its length field; one without such a field stays as it is. */
function withLyingLength({ framing }: PacketProfile, packet: Uint8Array, random: () => number): Uint8Array {
  const field =
    framing.kind === "lengthPrefixed"
      ? framing.length
      : framing.kind === "modbusRtu"
        ? { offset: 2, width_bytes: 1, radix: "bigEndian" }
        : undefined;
  if (field === undefined) return packet;
  const lying = packet.slice();
  const digits = field.radix === "asciiHex" ? "0123456789ABCDEF" : undefined;
  for (let i = 0; i < field.width_bytes; i++) {
    lying[field.offset + i] = digits?.charCodeAt(Math.floor(random() * 16)) ?? Math.floor(random() * 256);
  }
  return lying;
}

type Writer = (random: () => number) => Uint8Array;

function writerOf(profile: DeviceProfile): Writer {
  const options = firstChoices(profile);
  if (profile.codec === "line") {
    const encoder = new LineEncoder(profile, options);
    const others = [...encoder.headerBlock(), ...profile.notices.map(({ text }) => bytesOf(`${text}\r\n`))];
    const fields = valueFieldsOf(profile);
    return (random) => {
      const other = others[Math.floor(random() * others.length)];
      if (other !== undefined && random() < 0.2) return other;
      const clock_s = Math.floor(random() * 86_400);
      return encoder.dataLine({ cells: fields.map(({ signal }) => cellFor(signal, random)), clock_s });
    };
  }
  if (profile.codec === "astm") {
    const encoder = new AstmEncoder(profile);
    return (random) => {
      const cells = profile.results.map(({ signal }) => cellFor(signal, random));
      const message = encoder.message(cells, Math.floor(random() * 1e9));
      return Buffer.concat([Uint8Array.of(0x05), ...message, Uint8Array.of(0x04)]);
    };
  }
  const encoder = new PacketEncoder(profile, options);
  return (random) => {
    const message = profile.messages[Math.floor(random() * profile.messages.length)];
    if (message === undefined) return new Uint8Array();
    const cells = valuesOf(message).map(({ signal }) => cellFor(signal, random));
    const content = makesFrames(message) ? { cells, clock_s: Math.floor(random() * 1e9) } : {};
    const packet = encoder.packet(message.key, content);
    return random() < LYING_SHARE ? withLyingLength(profile, packet, random) : packet;
  };
}

function cellFor(signal: SignalId, random: () => number): Cell {
  if (random() < 0.1) return "notAvailable";
  const [low, high] = SIGNALS[signal].plausible;
  return low + random() * (high - low);
}
