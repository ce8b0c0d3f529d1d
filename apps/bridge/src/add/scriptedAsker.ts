import { BridgeError } from "../BridgeError.ts";
import type { Asker } from "./Asker.ts";

/**
 * Where nobody can be asked: what the command line did not say is an error that names the option and what is allowed.
 * `agrees`: options that stand for a yes. `print` gets what a person would have been shown.
 */
export function scriptedAsker(agrees: ReadonlySet<string>, print: (line: string) => void): Asker {
  return {
    choose: ({ option, text, choices }) => {
      const allowed = choices.flatMap(({ value }) => (value === "" ? [] : [value])).join(", ");
      return Promise.reject(
        new BridgeError("usage", `${text} Say ${option}, one of: ${allowed || "none is known"}`),
      );
    },
    write: ({ option, proposal, problemOf, text }) => {
      const problem = problemOf(proposal);
      return problem === undefined
        ? Promise.resolve(proposal)
        : Promise.reject(new BridgeError("usage", `${text} Say ${option}: ${problem}`));
    },
    confirm: ({ option }) => Promise.resolve(agrees.has(option)),
    during: (_, work) => work,
    show: (title, text) => {
      print(`${title}:`);
      for (const line of text.split("\n")) print(`  ${line}`);
    },
  };
}
