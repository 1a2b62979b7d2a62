/** Something the person who starts Koers can mend: printed as one line, without a stack. */
export class StartError extends Error {}
