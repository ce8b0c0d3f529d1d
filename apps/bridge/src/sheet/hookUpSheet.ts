import { cablesText } from "@openperfusion/cables";
import type { BridgeConfig, PortConfig } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import { SIGNALS } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import { channelsOf } from "../add/placement.ts";
import { placedProfile } from "../config/planPort.ts";
import { portSettings } from "../config/portSettings.ts";
import { profileNamed } from "../profiles/profileFile.ts";
import { settingName } from "../detect/plan.ts";
import { hexOf } from "../detect/silentHints.ts";
import { ORIGIN_WORDS, SHEET_WORDS } from "./sheetWords.ts";
import type { Language } from "../text/words.ts";

/** One port as somebody with a cable in hand wants it told. */
export interface SheetPort {
  readonly id: string;
  readonly device: string;
  /** Title and text, in the order of plugging in. */
  readonly facts: readonly (readonly [title: string, text: string])[];
  readonly channels: readonly SheetChannel[];
  /** Connector, contacts and wires in lines, with their sources; how to find out what none gives. */
  readonly cable: string;
}

export interface SheetChannel {
  readonly channel: string;
  readonly signal: string;
  readonly unit: string;
}

/** The ports of a configuration, in its order. Throws a BridgeError for a profile that there is not. */
export function hookUpSheet({ port }: BridgeConfig, language: Language): readonly SheetPort[] {
  return port.map((config) => sheetPort(config, profileNamed(config.profile), language));
}

function sheetPort(config: PortConfig, profile: DeviceProfile, language: Language): SheetPort {
  placedProfile(profile, config.placement, `port ${config.id}: placement`);
  const word = (name: keyof typeof SHEET_WORDS): string => SHEET_WORDS[name][language];
  const answers = profile.options.map(({ name, label, choices }): [string, string] => {
    const choice = choices.find(({ value }) => value === config.options[name]);
    return [label[language], choice?.label[language] ?? String(config.options[name])];
  });
  return {
    id: config.id,
    device: profile.label[language],
    facts: [
      [word("device"), `${profile.label[language]} (${profile.id})`],
      [word("plug"), config.path],
      [word("settings"), settingName({ transport: portSettings(config, profile.transport) })],
      [word("cable"), profile.cableNote[language]],
      [word("menu"), profile.menuNote[language]],
      ...answers,
      [word("sends"), sentOf(config, profile, language)],
      [word("origin"), ORIGIN_WORDS[config.origin][language]],
      ...(config.placementSince === undefined
        ? []
        : ([[word("since"), config.placementSince]] as [string, string][])),
    ],
    channels: channelsOf(profile, config.placement).map(({ channel, signal, isAsked }) => ({
      channel: SIGNALS[channel].label[language],
      signal: isAsked && signal === channel ? word("unplaced") : SIGNALS[signal].label[language],
      unit: UNITS[SIGNALS[signal].unit].symbol,
    })),
    cable: cablesText(profile.id, language),
  };
}

/** The exact bytes, because whoever signs the sheet answers for them. */
function sentOf({ polling }: PortConfig, { transport }: DeviceProfile, language: Language): string {
  if (polling === true) return transport.allowedTx.map(hexOf).join("; ");
  const off = { poll: "sendsOff", ackOnly: "sendsNoAnswer", listenOnly: "sendsNothing" } as const;
  return SHEET_WORDS[off[transport.direction]][language];
}
