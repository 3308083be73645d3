import * as words from '#words/features/form/adding';
import { anotherEvent, eventAdded } from '#words/features/form/webhooks';
import { manifestDocument } from '../../../document/document';
import { childPointer, valueAt } from '../../../lib/json/pointer';
import { WEBHOOKS } from '../../../manifest/schema/events';
import { apply } from '../field/field-commands';
import { NameForm } from '../field/name-form';
import { focusField } from '../jump/focus-field';

/** Event types are words of letters and digits with dots between them, as in `cqm.ExConversationChangeNotification`. */
const EVENT_NAME = /^[A-Za-z][\w-]*(\.[\w-]+)+$/;

/** Adds a webhook for an event type that this editor does not know, by its name. */
export function AddEventForm() {
  return (
    <NameForm
      label={anotherEvent}
      placeholder={words.eventTypeName}
      button={words.addAnotherEvent}
      add={addEvent}
    />
  );
}

function addEvent(name: string): string | undefined {
  if (!EVENT_NAME.test(name)) return words.noEventTypeName;
  const pointer = childPointer(WEBHOOKS, name);
  if (valueAt(manifestDocument.store.getState().value, pointer) === undefined)
    apply([{ op: 'set', pointer, value: { endpoint: '' } }], eventAdded(name));
  focusField(childPointer(pointer, 'endpoint'));
  return undefined;
}
