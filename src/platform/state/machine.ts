/** One action: the states it may start from and the one it leads to. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
}

/** What is legal, never who is allowed: that is the policy's. */
export interface Machine<State extends string, Action extends string> {
  readonly name: string;
  readonly transitions: Readonly<Record<Action, Transition<State>>>;
  can(state: State, action: Action): boolean;
  /** The state after the action; throws what `refuse` makes when it is not legal. */
  next(state: State, action: Action): State;
}

/**
 * A state machine from its table. The same table stands in `legal_transition`; a test compares.
 * `refuse` makes the error for an illegal action.
 */
export function defineMachine<State extends string, Action extends string>(
  name: string,
  transitions: Readonly<Record<Action, Transition<State>>>,
  refuse: (state: State, action: Action) => Error,
): Machine<State, Action> {
  const can = (state: State, action: Action): boolean => transitions[action].from.includes(state);
  const next = (state: State, action: Action): State => {
    if (!can(state, action)) throw refuse(state, action);
    return transitions[action].to;
  };
  return { name, transitions, can, next };
}
