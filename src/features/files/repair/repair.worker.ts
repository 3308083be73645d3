import { proposeRepair } from '../../../manifest/import/repair';

// One text in, one answer out; whoever asked ends this worker.
globalThis.onmessage = ({ data }: MessageEvent<string>) => globalThis.postMessage(proposeRepair(data));
