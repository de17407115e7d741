/** The fact pack's mention patterns, compiled by the build. */
declare module 'newsgloss:matcher-table' {
  export const table: import('../mentions/prepared').PreparedTable;
}

/** The table's openings alone: all that a page needs to tell that it needs no more. */
declare module 'newsgloss:openings' {
  export const openings: import('../mentions/table').Openings;
}
