/** Where a component tells people what it is doing, one line at a time. */
export type Report = (line: string) => void;
