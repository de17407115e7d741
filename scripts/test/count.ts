/** How many checks or tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}
