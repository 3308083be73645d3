import type { UiSchema } from '@rjsf/utils';

/**
 * Stands in for RJSF's `resolveUiSchema`, which looks for `ui:definitions` and merges them in: our registry has none, so what is said at
 * a place is all there is.
 */
export default function resolveUiSchema(_schema: unknown, local: UiSchema | undefined): UiSchema {
  return local ?? {};
}
