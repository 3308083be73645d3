import type { ObjectFieldTemplateProps, RJSFSchema } from '@rjsf/utils';
import styles from '../field/field.module.css';
import type { FormPlace } from '../field/use-field';

export type ObjectProps = ObjectFieldTemplateProps<unknown, RJSFSchema, FormPlace>;

/** The fields of an object, one below the other. Objects that need a frame name their template in the ui-schema. */
export function ObjectTemplate({ properties }: ObjectProps) {
  return <div className={styles.stack}>{properties.map((property) => property.content)}</div>;
}

/** The fields of an object in one row: a header's name and value. */
export function RowTemplate({ properties }: ObjectProps) {
  return <div className={styles.row}>{properties.map((property) => property.content)}</div>;
}
