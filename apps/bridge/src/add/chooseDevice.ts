import { resolve } from "node:path";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { overridesHeard } from "../config/portSettings.ts";
import type { SettingOverrides } from "../config/portSettings.ts";
import { isProfileFile, profileNamed } from "../profiles/profileFile.ts";
import { detectPorts } from "../detect/detectPorts.ts";
import { portLines } from "../detect/detectText.ts";
import type { FoundPort } from "../detect/portsToListen.ts";
import type { NamedDevice } from "../detect/verdict.ts";
import { addText } from "./addWords.ts";
import type { Language } from "../text/words.ts";
import type { Asker, Choice } from "./Asker.ts";

/** Which device is at a port, and what its bytes told besides. */
export interface DeviceFound {
  readonly profile: DeviceProfile;
  /** Its id, or the file of a site's own profile. */
  readonly name: string;
  readonly answers: ProfileOptions;
  /** How it is set otherwise than its profile says. */
  readonly settings: SettingOverrides;
}

const LISTEN = "listen";

/** By the id of a profile of the project, or by the file of one of a site's own. */
export function deviceNamed(name: string): DeviceFound {
  const profile = profileNamed(name);
  return { profile, name: isProfileFile(name) ? resolve(name) : profile.id, answers: {}, settings: {} };
}

/** The path of one of the ports found. */
export function choosePath(asker: Asker, ports: readonly FoundPort[], language: Language): Promise<string> {
  const choices = ports.map(({ path, listed, isEmulated }): Choice => {
    const adapter = [listed?.usb?.maker, listed?.usb?.product].filter((word) => word !== undefined).join(" ");
    const hint = isEmulated ? addText("emulatedHere", language) : adapter;
    return { value: listed?.stableId ?? path, label: path, ...(hint === "" ? {} : { hint }) };
  });
  return asker.choose({ option: "--port PATH", text: addText("whichPort", language), choices });
}

/** The device by its name, by listening, or chosen from all that are known. `canAsk`: a person is there to choose. */
export async function chooseDevice(
  asker: Asker,
  {
    port,
    profiles,
    canAsk,
    budget_ms,
    language,
  }: {
    readonly port: FoundPort;
    readonly profiles: readonly DeviceProfile[];
    readonly canAsk: boolean;
    readonly budget_ms: number;
    readonly language: Language;
  },
): Promise<DeviceFound> {
  const known = profiles.map(({ id, label }): Choice => ({ value: id, label: label[language], hint: id }));
  const listen: Choice = {
    value: LISTEN,
    label: addText("listen", language),
    hint: addText("listenHint", language),
  };
  const text = addText("whichDevice", language);
  const first = canAsk
    ? await asker.choose({ option: "--profile ID", text, choices: [listen, ...known] })
    : LISTEN;
  if (first !== LISTEN) return deviceNamed(first);
  const seconds = Math.round(budget_ms / 1000);
  const [detected] = await asker.during(
    addText("listening", language, { path: port.path, seconds }),
    detectPorts({ ports: [port], profiles, budget_ms }),
  );
  if (detected === undefined) throw new RangeError("no port was listened to");
  asker.show(addText("heard", language), portLines(detected, language).slice(1).join("\n"));
  if (detected.verdict.kind === "device") return deviceFound(detected.verdict.device);
  const { verdict } = detected;
  const possible =
    verdict.kind === "undecided" || verdict.kind === "waiting"
      ? verdict.devices.map(({ profile }) => profile)
      : undefined;
  const choices = possible === undefined ? known : known.filter(({ value }) => possible.includes(value));
  return deviceNamed(await asker.choose({ option: "--profile ID", text, choices }));
}

function deviceFound({ profile: id, settings, options }: NamedDevice): DeviceFound {
  const profile = profileNamed(id);
  return { profile, name: id, answers: options, settings: overridesHeard(settings.en, profile.transport) };
}
