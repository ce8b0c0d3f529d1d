import { cablesText } from "@openperfusion/cables";
import { Origin, PortConfig, ShortId } from "@openperfusion/contracts";
import { bytesOf } from "@openperfusion/devices";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { SIGNALS } from "@openperfusion/signals";
import { BridgeError } from "../BridgeError.ts";
import { placedProfile, planPort } from "../config/planPort.ts";
import type { PortPlan } from "../config/planPort.ts";
import { portSettings } from "../config/portSettings.ts";
import { settingName } from "../detect/plan.ts";
import { hexOf } from "../detect/silentHints.ts";
import { addText } from "./addWords.ts";
import type { Language } from "../text/words.ts";
import type { Asker } from "./Asker.ts";
import type { DeviceFound } from "./chooseDevice.ts";
import type { Placement } from "./placement.ts";
import type { PortDraft } from "./portToml.ts";

/** What the command line said already. */
export interface AddWish {
  readonly id?: string;
  readonly origin?: string;
  readonly options: ProfileOptions;
  readonly placement: Placement;
}

export interface AddSetting {
  readonly asker: Asker;
  readonly wish: AddWish;
  readonly path: string;
  /** What may stand behind the path: an emulated console is no device. */
  readonly isEmulated: boolean;
  readonly found: DeviceFound;
  readonly now: Date;
  /** Every channel keeps the device's name; nothing is asked. */
  readonly isUnplaced: boolean;
  readonly language: Language;
}

/** A channel that keeps the device's name for it. */
const UNPLACED = "";

/** Asks what is not known yet of a port whose device is known: name, origin, units, placement, polling. */
export async function draftPort(setting: AddSetting): Promise<PortDraft> {
  const { asker, wish, path, found, now, language } = setting;
  const { profile, settings } = found;
  const id = wish.id ?? (await askId(asker, profile, language));
  const idProblem = problemOfId(id);
  if (idProblem !== undefined) throw new BridgeError("usage", `--id ${idProblem}, found "${id}"`);
  const origin = await originOf(setting);
  const options = await optionsOf(setting);
  const placement = await placementOf(setting);
  const cable = `${profile.cableNote[language]}\n\n${cablesText(profile.id, language)}`;
  asker.show(addText("cable", language), cable);
  const line = settingName({ transport: portSettings(settings, profile.transport) });
  const onDevice = [profile.menuNote, ...profile.hints].map((text) => text[language]);
  asker.show(
    addText("onDevice", language),
    [addText("lineSettings", language, { line }), ...onDevice].join("\n"),
  );
  const isPolled = await mayAsk(asker, profile, language);
  return {
    id,
    path,
    profile,
    profileName: found.name,
    origin,
    options,
    placement,
    ...(Object.keys(placement).length === 0 ? {} : { placementSince: secondsOf(now) }),
    isPolled,
    settings,
  };
}

/** The draft as the bridge will read it. Throws a BridgeError that names what can't be. */
export function planOf(draft: PortDraft): PortPlan {
  const { id, path, profileName, origin, options, placement, placementSince, isPolled, settings } = draft;
  const config = PortConfig.parse({
    id,
    path,
    profile: profileName,
    origin,
    options,
    placement,
    ...(placementSince === undefined ? {} : { placementSince }),
    ...(isPolled ? { polling: true } : {}),
    ...settings,
  });
  return planPort(config);
}

function askId(asker: Asker, profile: DeviceProfile, language: Language): Promise<string> {
  const proposal = (profile.id.split("/").at(-1) ?? "port").replaceAll(/[^A-Za-z0-9_-]/g, "-");
  return asker.write({
    option: "--id",
    text: addText("shortName", language),
    proposal,
    problemOf: problemOfId,
  });
}

function problemOfId(id: string): string | undefined {
  return ShortId.safeParse(id).error?.issues[0]?.message;
}

async function originOf({ asker, wish, isEmulated, language }: AddSetting): Promise<Origin> {
  const choices = Origin.options
    .filter((value) => !isEmulated || value !== "device")
    .map((value) => ({ value, label: value, hint: addText(value, language) }));
  const answer =
    wish.origin ??
    (await asker.choose({
      option: "--origin",
      text: addText("whichOrigin", language),
      choices,
    }));
  const origin = Origin.safeParse(answer);
  if (origin.success) return origin.data;
  throw new BridgeError("usage", `--origin must be ${Origin.options.join(", ")}, found "${answer}"`);
}

async function optionsOf({ asker, wish, found, language }: AddSetting): Promise<ProfileOptions> {
  const answers: Record<string, string> = { ...wish.options };
  for (const { name, label, choices } of found.profile.options) {
    if (answers[name] !== undefined) continue;
    const seen = found.answers[name];
    // What the bytes themselves show is not asked.
    answers[name] =
      seen ??
      (await asker.choose({
        option: `--option ${name}=…`,
        text: label[language],
        choices: choices.map(({ value, label: words }) => ({ value, label: words[language] })),
      }));
  }
  return answers;
}

async function placementOf({ asker, wish, found, isUnplaced, language }: AddSetting): Promise<Placement> {
  const { profile } = found;
  placedProfile(profile, wish.placement, "--placement");
  const placement: Record<string, string> = { ...wish.placement };
  if (isUnplaced || Object.keys(placement).length > 0) return placement;
  for (const { channel, label, choices } of profile.placements ?? []) {
    const places = choices.map((signal) => ({
      value: signal as string,
      label: SIGNALS[signal].label[language],
    }));
    const unplaced = {
      value: UNPLACED,
      label: SIGNALS[channel].label[language],
      hint: addText("ownName", language),
    };
    const signal = await asker.choose({
      option: `--placement ${channel}=…, or --unplaced`,
      text: label[language],
      // First, and so proposed: a hasty answer must not put a sensor anywhere.
      choices: [unplaced, ...places],
    });
    if (signal !== UNPLACED) placement[channel] = signal;
  }
  return placement;
}

/** Shows the exact bytes before anything may be sent. */
async function mayAsk(
  asker: Asker,
  { transport, label }: DeviceProfile,
  language: Language,
): Promise<boolean> {
  if (transport.direction === "listenOnly") return false;
  const rows = transport.allowedTx.map(
    (text) => `${hexOf(text)}   ${addText("bytes", language, { count: bytesOf(text).length })}`,
  );
  const what = transport.direction === "poll" ? "sendsWhenAsked" : "sendsAnswers";
  asker.show(addText(what, language, { device: label[language] }), rows.join("\n"));
  return asker.confirm({ option: "--polling", text: addText("maySend", language) });
}

/** A moment as it is written into the configuration: whole seconds, UTC. */
export function secondsOf(now: Date): string {
  return now.toISOString().replace(/\.\d+Z$/, "Z");
}
