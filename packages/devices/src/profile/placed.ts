import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import type { DataLine, StatusRule } from "./DataLine.ts";
import type { DeviceProfile } from "./DeviceProfile.ts";
import type { Message } from "./PacketProfile.ts";

/**
 * The profile as this port's sensors sit: channels that were given a place carry the signal of that place, the others
 * keep the device's name. The wire stays what it is. Throws RangeError that names the channel, what was found and what
 * is allowed, and when two channels would carry one signal.
 */
export function placed<P extends DeviceProfile>(profile: P, placement: Readonly<Record<string, string>>): P {
  const moves = new Map(Object.entries(placement).map(([channel, to]) => checked(profile, channel, to)));
  if (moves.size === 0) return profile;
  if (new Set(moves.values()).size < moves.size) {
    throw new RangeError(`${profile.id}: two channels are placed on one signal`);
  }
  const move = (signal: SignalId): SignalId => moves.get(signal) ?? signal;
  const own = Object.entries(profile.emission.ownValues).map(([signal, value]) => [
    move(signal as SignalId),
    value,
  ]);
  const emission = { ...profile.emission, ownValues: Object.fromEntries(own) };
  if (profile.codec === "line") return { ...profile, emission, data: placedLine(profile.data, move) };
  return { ...profile, emission, messages: profile.messages.map((message) => placedMessage(message, move)) };
}

type Move = (signal: SignalId) => SignalId;

function placedLine(data: DataLine, move: Move): DataLine {
  const cells = data.cells.map((cell) =>
    cell.map((field) => (field.role === "value" ? { ...field, signal: move(field.signal) } : field)),
  );
  return { ...data, cells, ...placedRules(data, move) };
}

function placedMessage(message: Message, move: Move): Message {
  const fields = message.fields.map((field) =>
    field.role === "value" ? { ...field, signal: move(field.signal) } : field,
  );
  return { ...message, fields, ...placedRules(message, move) };
}

function placedRules(
  { statusRules }: { readonly statusRules?: readonly StatusRule[] },
  move: Move,
): { readonly statusRules?: readonly StatusRule[] } {
  if (statusRules === undefined) return {};
  return { statusRules: statusRules.map((rule) => ({ ...rule, signals: rule.signals.map(move) })) };
}

function checked(profile: DeviceProfile, channel: string, to: string): [SignalId, SignalId] {
  const placement = profile.placements?.find((one) => one.channel === channel);
  if (placement === undefined) {
    const known = profile.placements?.map((one) => one.channel).join(", ") ?? "";
    throw new RangeError(
      `${profile.id}: there is no channel ${channel} to place; there are: ${known || "none"}`,
    );
  }
  const choice = placement.choices.find((one) => one === to);
  if (choice === undefined) {
    throw new RangeError(
      `${profile.id}: channel ${channel} may be placed on ${placement.choices.join(", ")}, found ${JSON.stringify(to)}`,
    );
  }
  const quantityOf = (signal: SignalId): string => UNITS[SIGNALS[signal].unit].quantity;
  if (quantityOf(choice) !== quantityOf(placement.channel)) {
    throw new RangeError(`${profile.id}: ${choice} is not of the quantity of channel ${channel}`);
  }
  return [placement.channel, choice];
}
