import * as words from '#words/features/form/adding';
import { nameInAnotherLanguage } from '#words/features/form/sections';
import { manifestDocument } from '../../../document/document';
import { isObject } from '../../../lib/json/json-value';
import { childPointer, valueAt } from '../../../lib/json/pointer';
import { apply } from '../field/field-commands';
import { NameForm } from '../field/name-form';
import { focusField } from '../jump/focus-field';

/** Adds the client name in another language: the key is client_name#<BCP 47 tag> (RFC 7591, section 2.2). */
export function AddTranslationForm() {
  return (
    <NameForm
      label={nameInAnotherLanguage}
      placeholder={words.languageTag}
      button={words.addTranslation}
      add={addTranslation}
    />
  );
}

async function addTranslation(tag: string): Promise<string | undefined> {
  const formats = await import('../../../manifest/schema/formats/formats').catch(() => undefined);
  if (!formats) return words.didNotLoad;
  const wanted = `client_name#${tag.replace(/^client_name#/, '')}`;
  const { value } = manifestDocument.store.getState();
  // Language tags ignore case (RFC 5646, section 2.1.1).
  const same = (key: string) => key.toLowerCase() === wanted.toLowerCase();
  const key = Object.keys(isObject(value) ? value : {}).find(same) ?? wanted;
  const pointer = childPointer('', key);
  if (formats.manifestKeyFault(key)) return words.noLanguageTag;
  if (valueAt(value, pointer) === undefined)
    apply([{ op: 'set', pointer, value: '' }], words.translationAdded(key));
  focusField(pointer);
  return undefined;
}
