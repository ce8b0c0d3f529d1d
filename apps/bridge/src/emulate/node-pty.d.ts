/** The part of @lydell/node-pty that is used; its own types leave out a pseudo-terminal without a program in it. */
declare module "@lydell/node-pty" {
  import type { ReadStream } from "node:tty";

  interface OpenPty {
    readonly master: ReadStream;
    readonly slave: ReadStream;
    readonly ptsName: string;
    /** Of the master; never blocks. */
    readonly fd: number;
  }

  interface RunningPty {
    onData(listener: (data: string) => void): void;
    onExit(listener: (end: { readonly exitCode: number }) => void): void;
    write(data: string): void;
    kill(): void;
  }

  export function open(options: { readonly encoding: null }): OpenPty;
  /** A program on a terminal of its own. */
  export function spawn(
    file: string,
    args: readonly string[],
    options: { readonly cols: number; readonly rows: number },
  ): RunningPty;
}
