/**
 * The clock of the portal: who needs to know the moment takes a `Clock` or a `Date` as an argument.
 *
 * `systemClock` is the only function that reads the machine's time.
 */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
