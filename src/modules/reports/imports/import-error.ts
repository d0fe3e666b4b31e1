/** Why a cell, a row or a whole file is refused; a key of `cli:import.reason`. */
export type ImportReason =
  | 'required'
  | 'too_long'
  | 'not_a_date'
  | 'not_a_number'
  | 'out_of_range'
  | 'unknown_value'
  | 'unknown_province'
  | 'unknown_time_zone'
  | 'unknown_hub'
  | 'unknown_host'
  | 'unknown_call'
  | 'bad_ror_id'
  | 'domain_taken'
  | 'doubled'
  | 'seats_in_use'
  | 'wrong_cell_count'
  | 'missing_column'
  | 'unreadable'
  | 'empty_file'
  | 'too_many_rows'
  | 'not_utf8'
  | 'malformed_file';

/** One fault: row as a spreadsheet counts it (the header is row 1), column by its header. */
export type ImportError = { row: number; column: string; reason: ImportReason };

/** Ends the reading of a file: nothing after this fault can be trusted. */
export class UnreadableFile extends Error {
  constructor(readonly fault: ImportError) {
    super(fault.reason);
  }
}

/** True for what the system said about a file, such as that there is none. */
export function isSystemFault(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
