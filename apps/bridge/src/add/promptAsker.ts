import { cancel, confirm, isCancel, note, select, spinner, text } from "@clack/prompts";
import { BridgeError } from "../BridgeError.ts";
import { addText } from "./addWords.ts";
import type { Language } from "../text/words.ts";
import type { Asker } from "./Asker.ts";

/** A person at a terminal. Ctrl-C ends it with nothing changed. */
export function promptAsker(language: Language): Asker {
  const ended = (): never => {
    cancel(addText("nothingChanged", language));
    throw new BridgeError("usage", "ended by the person who was asked; nothing was changed");
  };
  return {
    choose: async (question) => {
      const options = question.choices.map(({ value, label, hint }) => ({
        value,
        label,
        ...(hint === undefined ? {} : { hint }),
      }));
      const answer = await select({ message: question.text, options });
      return isCancel(answer) ? ended() : answer;
    },
    write: async ({ text: message, proposal, problemOf }) => {
      const answer = await text({
        message,
        initialValue: proposal,
        validate: (words) => problemOf(words ?? ""),
      });
      return isCancel(answer) ? ended() : answer;
    },
    confirm: async (question) => {
      const answer = await confirm({ message: question.text, initialValue: false });
      return isCancel(answer) ? ended() : answer;
    },
    show: (title, words) => note(words, title),
    during: async (words, work) => {
      const waiting = spinner();
      waiting.start(words);
      try {
        return await work;
      } finally {
        waiting.stop(words);
      }
    },
  };
}
