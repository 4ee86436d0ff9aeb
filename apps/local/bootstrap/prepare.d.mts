export function nodeVersionProblem(version: string): string | undefined;
export function needsInstall(root: string): boolean;
export function markInstalled(root: string): void;
export function needsBuild(root: string): boolean;
export function sourceFiles(root: string): string[];
