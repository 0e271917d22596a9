import { join } from 'node:path';
import type { Config } from '../config';
import { FolderBlobs, S3Blobs, type BlobStore } from './blob-store';
import { ClamScan, NoScan, type VirusScan } from './virus-scan';

/** A bucket when one is named, else a folder of this machine. */
export const blobsOf = (config: Config): BlobStore =>
  config.S3_ENDPOINT && config.S3_ACCESS_KEY_ID && config.S3_SECRET_ACCESS_KEY
    ? new S3Blobs(config.S3_ENDPOINT, config.S3_ACCESS_KEY_ID, config.S3_SECRET_ACCESS_KEY, config.S3_REGION)
    : new FolderBlobs(config.DESK_DOCUMENTS_DIR ?? join(config.DESK_DATA_DIR, 'documents'));

/** ClamAV when it is named; without it each file is marked as not scanned. */
export const scanOf = ({ CLAMAV }: Config): VirusScan => {
  const [host, port] = CLAMAV?.split(':') ?? [];
  return host && port ? new ClamScan(host, Number(port)) : new NoScan();
};
