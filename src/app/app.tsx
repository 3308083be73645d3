import { useEffect, useRef, useSyncExternalStore } from 'react';
import { addressSnapshot, editorAddress, subscribeToAddress } from './address';
import { Editor } from './editor/editor';
import { Failure } from './failure';
import { Review } from './review';

/** The two screens: the editor, and the review of a manifest that somebody sent as a link. */
export function App() {
  const address = useSyncExternalStore(subscribeToAddress, addressSnapshot, editorAddress);
  const wasLink = useRef(address.mayHoldLink);
  // What had the focus in the review is gone with it.
  useEffect(() => {
    if (wasLink.current && !address.mayHoldLink) document.querySelector('main')?.focus();
    wasLink.current = address.mayHoldLink;
  }, [address]);
  return (
    <Failure key={address.mayHoldLink ? address.href : ''} isReview={address.mayHoldLink}>
      {address.mayHoldLink ? <Review address={address.href} otherwise={<Editor />} /> : <Editor />}
    </Failure>
  );
}
