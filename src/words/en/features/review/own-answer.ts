import { counted } from '../../../../lib/text/plural';

export const yourReply = 'Your reply';
export const yourReplyWith = (notes: number) => `Your reply: ${counted(notes, 'note')}`;
export const howToReply =
  'Pin notes to the rows above, each with the button at its end, or to any other field, missing ones too. To correct values, edit a copy and share it: its link replies to this one and takes your notes along.';
export const edit = 'Edit';
export const noteRemoved = 'Note removed.';
export const sendReply = 'Send the reply';
export const noteOnWhole = 'Note on the whole manifest';
export const needsNote = 'A reply needs a note. Write one on the whole manifest, then send the reply.';

// The dialog that sends it.
export const whatIsSent = (fingerprint: string, notes: number) =>
  `Reply to ${fingerprint} with ${counted(notes, 'note')}. The manifest in it is unchanged.`;
export const replyLink = 'Reply link';
export const copyLink = 'Copy link';
export const linkCopied = 'Link copied';
export const copyingNotAllowed =
  'The browser did not allow copying. The link is selected: press Ctrl+C (Cmd+C on a Mac).';
export const yourName = 'Your name (optional)';
export const yourNameHelp = (most: number) =>
  `So that the sender knows who replies. At most ${most} characters.`;
