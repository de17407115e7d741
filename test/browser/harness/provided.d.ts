import type { Target } from '../../../scripts/build/targets';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that this run of the tests drives. */
    browserTarget: Target;
  }
}
