/** The fact pack's mention patterns, compiled by the build. */
declare module 'newsgloss:matcher-table' {
  export const table: Omit<import('../mentions/prepared').PreparedTable, 'triggers'>;
}

/** The table's trigger words alone, separated by spaces: all that a page needs to tell that it needs no more. */
declare module 'newsgloss:triggers' {
  export const triggers: string;
}
