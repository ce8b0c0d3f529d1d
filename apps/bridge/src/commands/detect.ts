import type { Command } from "commander";
import { exitCodeOf } from "../BridgeError.ts";
import type { DetectedPort } from "../detect/detectPorts.ts";
import { DETECT_WORDS, detectSay } from "../detect/detectWords.ts";
import { inLanguage } from "../text/inLanguage.ts";
import type { Language } from "../text/words.ts";
import { languageOption, numberOption, repeated } from "./optionValues.ts";

interface DetectOptions {
  readonly port: readonly string[];
  readonly profile: readonly string[];
  readonly seconds: number;
  readonly lang: Language;
  readonly json?: true;
}

export function addDetect(program: Command): void {
  program
    .command("detect")
    .description(
      "Listens to all ports at once with the settings of every known device, and says which device it believes is there and why. Sends nothing.",
    )
    .option(
      "--port <path>",
      "/dev/…, or tcp://HOST:PORT; repeat for several; without it all of this machine and what is emulated on it",
      repeated,
      [],
    )
    .option("--profile <file>", "also try a profile of your own; repeat for several", repeated, [])
    .option("--seconds <n>", "listen for so long at most", numberOption("--seconds", 3, 600), 85)
    .option("--lang <en|es>", "language of the text; data are in English", languageOption, "en")
    .option("--json", "one JSON object")
    .action(detect);
}

async function detect({ port, profile, seconds, lang, json }: DetectOptions): Promise<void> {
  const [
    { PROFILES },
    { detectPorts },
    { portsToListen },
    { silentHints },
    { portLines, hintLines },
    { nothingHeard },
  ] = await Promise.all([
    import("@openperfusion/devices"),
    import("../detect/detectPorts.ts"),
    import("../detect/portsToListen.ts"),
    import("../detect/silentHints.ts"),
    import("../detect/detectText.ts"),
    import("../detect/nothingHeard.ts"),
  ]);
  const { profileNamed } = await import("../profiles/profileFile.ts");
  const profiles = [...PROFILES, ...profile.map(profileNamed)];
  const begun_ms = performance.now();
  const { ports, skipped } = await portsToListen(port);
  const isTalking = json !== true;
  if (isTalking) {
    for (const { path, why } of skipped) console.log(detectSay("leftAlone", { path, why })[lang]);
    const listening = ports.length === 1 ? "listeningOne" : "listeningMany";
    if (ports.length === 0) console.log(DETECT_WORDS.noPort[lang]);
    else console.log(detectSay(listening, { count: ports.length, seconds })[lang]);
  }
  const show = (found: DetectedPort): void => {
    if (isTalking) for (const line of portLines(found, lang)) console.log(line);
  };
  const found = await detectPorts({ ports, profiles, budget_ms: seconds * 1000, onPort: show });
  const isAnySilent = found.some(({ verdict }) => verdict.kind === "silent");
  const hints = isAnySilent ? silentHints(profiles, found) : [];
  const failure = nothingHeard(found);
  if (isTalking) {
    for (const line of hintLines(hints, lang)) console.log(line);
    if (failure !== undefined) throw failure;
    return;
  }
  const elapsed_s = Math.round((performance.now() - begun_ms) / 100) / 10;
  const error = failure === undefined ? {} : { error: { code: failure.code, message: failure.message } };
  console.log(JSON.stringify({ elapsed_s, ...inLanguage({ ports: found, skipped, hints }, "en"), ...error }));
  // A program has its one object already.
  if (failure !== undefined) process.exitCode = exitCodeOf(failure);
}
