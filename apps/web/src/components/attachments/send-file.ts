import { api, ApiProblem, must, Unreachable, type Schemas } from '../../api/client.js';

export type AttachedTo = Pick<Schemas['UploadBody'], 'subjectType' | 'subjectId'>;

/** So much is sent at once: small enough that a break costs little, and that progress is seen. */
const pieceBytes = 1024 * 1024;
const againMs = 3_000;

interface Sending {
  file: File;
  to: AttachedTo;
  /** The attachment that this is a new version of. */
  attachmentId: string | null;
  /** Stops after the piece that is on its way; what was sent stays with the api, to go on from. */
  signal: AbortSignal;
  onProgress(sent: number): void;
  /** While the api can't be reached: it is tried again until the signal stops it. */
  onOffline(): void;
}

/**
 * Sends a file in pieces and attaches it. A file that was broken off, also by closing the page, goes on where it was when
 * the same file is chosen again in this tab.
 * @returns false when it was stopped
 * @throws ApiProblem for what the api refuses
 */
export async function sendFile(sending: Sending): Promise<boolean> {
  const { file, signal, onProgress } = sending;
  let upload = await reached(sending, () => started(sending));
  while (upload && upload.offset < file.size) {
    onProgress(upload.offset);
    if (signal.aborted) return false;
    const at = upload;
    upload = await reached(sending, () => pieceSent(at, file));
  }
  if (!upload) return false;
  const { id } = upload;
  onProgress(file.size);
  const attached = await reached(sending, () =>
    must(api.POST('/api/v1/attachment-uploads/{id}/complete', { params: { path: { id } }, body: {} })),
  );
  if (attached) forget(sending);
  return attached !== null;
}

/** Gives up a file that was broken off. */
export async function abandon(sending: Pick<Sending, 'file' | 'to' | 'attachmentId'>): Promise<void> {
  const id = sessionStorage.getItem(keyOf(sending));
  forget(sending);
  if (id) await must(api.DELETE('/api/v1/attachment-uploads/{id}', { params: { path: { id } } }));
}

type Upload = Schemas['AttachmentUpload'];

async function started(sending: Sending): Promise<Upload> {
  const { file, to, attachmentId } = sending;
  const known = sessionStorage.getItem(keyOf(sending));
  const goneOn = known && (await progressOf(known));
  if (goneOn) return goneOn;
  const upload = await must(
    api.POST('/api/v1/attachment-uploads', {
      body: { ...to, attachmentId, name: file.name, bytes: file.size },
    }),
  );
  sessionStorage.setItem(keyOf(sending), upload.id);
  return upload;
}

/** How far an upload is; null when it is there no more. */
async function progressOf(id: string): Promise<Upload | null> {
  try {
    return await must(api.GET('/api/v1/attachment-uploads/{id}', { params: { path: { id } } }));
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'not-found') return null;
    throw error;
  }
}

/** Sends one piece; what arrived although its answer did not, is not sent again. */
async function pieceSent(upload: Upload, file: File): Promise<Upload | null> {
  const piece = file.slice(upload.offset, upload.offset + Math.min(pieceBytes, upload.pieceBytes));
  try {
    return await must(
      api.PATCH('/api/v1/attachment-uploads/{id}', {
        params: { path: { id: upload.id }, header: { 'Upload-Offset': String(upload.offset) } },
        // The types know JSON only; a piece goes as the bytes that it is.
        body: piece as unknown as string,
        bodySerializer: (body) => body as unknown as Blob,
        headers: { 'Content-Type': 'application/offset+octet-stream' },
      }),
    );
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'upload-offset-wrong') return progressOf(upload.id);
    throw error;
  }
}

/** Asks the api until it answers; null when that was stopped. */
async function reached<T>({ signal, onOffline }: Sending, ask: () => Promise<T>): Promise<T | null> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      onOffline();
      await new Promise((resolve) => setTimeout(resolve, againMs));
      if (signal.aborted) return null;
    }
  }
}

const keyOf = ({ file, to, attachmentId }: Pick<Sending, 'file' | 'to' | 'attachmentId'>): string =>
  ['cyclusregie-upload', to.subjectId, attachmentId, file.name, file.size, file.lastModified].join(' ');

const forget = (sending: Pick<Sending, 'file' | 'to' | 'attachmentId'>): void =>
  sessionStorage.removeItem(keyOf(sending));
