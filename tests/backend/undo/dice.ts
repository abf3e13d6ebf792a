/** Throws a number below `sides`; every throw moves on through the given numbers. */
export type Dice = (sides: number) => number
