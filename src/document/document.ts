import { useStore } from 'zustand';
import connectorTemplate from '../manifest/templates/connector.json?raw';
import { type Attention, attention } from './attention';
import { createDocument, type DocumentState } from './store';

/** The document that is open on this page. The template has no problem, which a test holds it to; the check comes later. */
export const manifestDocument = createDocument(connectorTemplate, undefined, true);

/** Follows one part of the open document; drawn again only when that part changes. */
export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore(manifestDocument.store, select);
}

export function useAttention<T>(select: (state: Attention) => T): T {
  return useStore(attention, select);
}
