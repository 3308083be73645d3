import { adviseNow } from '../../document/advice';
import type { Comparable } from '../../features/compare/sources';
import { downloadManifest } from '../../features/files/download/download';
import { onDemand } from '../../ui/part/on-demand';
import { openLink } from '../address';
import { closeDialog, type OpenDialog, openDialog } from './open-dialog';

const ImportDialog = onDemand(
  async () => (await import('../../features/files/import/import-dialog')).ImportDialog,
);
const DownloadDialog = onDemand(
  async () => (await import('../../features/files/download/download-dialog')).DownloadDialog,
);
const NewDialog = onDemand(async () => (await import('../../features/start/new-dialog')).NewDialog);
// With what the rules found: it would push what stands below it down, under the hand that presses there.
const ShareDialog = onDemand(async () => {
  const [{ ShareDialog: component }] = await Promise.all([
    import('../../features/share/share-dialog'),
    adviseNow(),
  ]);
  return component;
});

const CompareDialog = onDemand(
  async () => (await import('../../features/compare/compare-dialog')).CompareDialog,
);
const DraftsDialog = onDemand(
  async () => (await import('../../features/drafts/list/drafts-dialog')).DraftsDialog,
);

const InstallDialog = onDemand(
  async () => (await import('../../features/install/install-dialog')).InstallDialog,
);

const OtherHostsDialog = onDemand(
  async () => (await import('../../features/other-hosts/other-hosts-dialog')).OtherHostsDialog,
);

const EndpointTestDialog = onDemand(
  async () => (await import('../../features/endpoint-test/endpoint-test-dialog')).EndpointTestDialog,
);

const HistoryDialog = onDemand(
  async () => (await import('../../features/drafts/history/history-dialog')).HistoryDialog,
);

const Palette = onDemand(async () => (await import('../commands/palette')).Palette);

const ShortcutsDialog = onDemand(async () => (await import('../commands/shortcuts-dialog')).ShortcutsDialog);

const compare = (before: Comparable, after: Comparable) =>
  openDialog({ name: 'compare', initial: { before, after } });

/** A link was pasted: its review opens, and the draft that was open stays as it is. */
function openPayload(payload: string): void {
  closeDialog();
  openLink(payload);
}

/** A dialog by its name. The code of each is loaded at its first opening. */
export function DialogOf({ dialog }: { dialog: OpenDialog }) {
  const props = { open: true, onClose: closeDialog };
  if (dialog.name === 'new') return <NewDialog {...props} />;
  if (dialog.name === 'share') return <ShareDialog {...props} onDownload={downloadManifest} />;
  if (dialog.name === 'download') return <DownloadDialog {...props} />;
  if (dialog.name === 'import')
    return <ImportDialog {...props} onLink={openPayload} initial={dialog.initial} />;
  if (dialog.name === 'drafts') return <DraftsDialog {...props} onCompare={compare} />;
  if (dialog.name === 'compare') return <CompareDialog {...props} initial={dialog.initial} />;
  if (dialog.name === 'install') return <InstallDialog {...props} />;
  if (dialog.name === 'other-hosts') return <OtherHostsDialog {...props} />;
  if (dialog.name === 'history') return <HistoryDialog {...props} />;
  if (dialog.name === 'palette') return <Palette {...props} />;
  if (dialog.name === 'shortcuts') return <ShortcutsDialog {...props} />;
  if (dialog.name === 'endpoint-test') return <EndpointTestDialog {...props} />;
  return null;
}
