/** A reason to stop that the person at the terminal can mend: printed as it is, without a trace. */
export class StopHere extends Error {
  override readonly name = 'StopHere';
}
