/** A figure beside its goal. */
export interface Measured {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly isReached: boolean;
}

/** Prints a figure beside its goal. */
export function say({ what, figure, goal, isReached }: Measured): void {
  process.stdout.write(`${what.padEnd(56)}${figure.padStart(14)}  goal: ${goal}${isReached ? '' : '  NOT REACHED'}\n`);
}
