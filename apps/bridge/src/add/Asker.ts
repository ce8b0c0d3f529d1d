/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Whoever answers what can't be found out: a person at a terminal, or the options of a command line. */
export interface Asker {
  /** `option`: how the command line would have said it. */
  choose(question: {
    readonly option: string;
    readonly text: string;
    readonly choices: readonly Choice[];
  }): Promise<string>;
  /** `problemOf` gives what is wrong with an answer. */
  write(question: {
    readonly option: string;
    readonly text: string;
    readonly proposal: string;
    readonly problemOf: (answer: string) => string | undefined;
  }): Promise<string>;
  confirm(question: { readonly option: string; readonly text: string }): Promise<boolean>;
  show(title: string, text: string): void;
  /** Says what is being waited for until the work is done. */
  during<Result>(text: string, work: Promise<Result>): Promise<Result>;
}
