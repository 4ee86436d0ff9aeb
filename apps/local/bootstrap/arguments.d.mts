export function refuseUnknown(command: string, args: readonly string[]): void;
