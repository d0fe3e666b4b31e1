/** Where the program asks for the present; injected by its class, replaced in tests. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;
}

/** The machine's own clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is told to move. */
export class FixedClock extends Clock {
  private milliseconds: number;

  constructor(instant: Date | string) {
    super();
    this.milliseconds = new Date(instant).getTime();
  }

  now(): Date {
    return new Date(this.milliseconds);
  }

  /** Moves to an instant. */
  set(instant: Date | string): void {
    this.milliseconds = new Date(instant).getTime();
  }

  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void {
    this.milliseconds += milliseconds;
  }
}
