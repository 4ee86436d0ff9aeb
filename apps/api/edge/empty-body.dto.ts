/** A command that takes nothing but its address. */
export class EmptyBody {}
