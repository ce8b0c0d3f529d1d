import { cancel, confirm, isCancel, note, select, text } from "@clack/prompts";
import { BridgeError } from "../BridgeError.ts";
import type { Asker } from "./Asker.ts";

/** A person at a terminal. Ctrl-C ends it with nothing changed. */
export function promptAsker(): Asker {
  return {
    choose: async (question) =>
      answered(
        await select({
          message: question.text,
          options: question.choices.map(({ value, label, hint }) => ({
            value,
            label,
            ...(hint === undefined ? {} : { hint }),
          })),
        }),
      ),
    write: async (question) =>
      answered(
        await text({
          message: question.text,
          initialValue: question.proposal,
          validate: (answer) => question.problemOf(answer ?? ""),
        }),
      ),
    confirm: async (question) => answered(await confirm({ message: question.text, initialValue: false })),
    show: (title, words) => note(words, title),
  };
}

function answered<Answer>(answer: Answer | symbol): Answer {
  if (!isCancel(answer)) return answer as Answer;
  cancel("Nothing was changed.");
  throw new BridgeError("usage", "ended by the person who was asked; nothing was changed");
}
