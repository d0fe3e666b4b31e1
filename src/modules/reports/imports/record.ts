/** The cells of one row in order, with the row's number in a spreadsheet. */
export type FileRecord = { row: number; cells: string[] };
