import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { attachmentTypes } from '#domain/attachment/attachment.rules.js';
import { ApiProblem } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { Failure } from '../Failure.js';
import { abandon, sendFile, type AttachedTo } from './send-file.js';

const texts = {
  nl: {
    sending: (name: string, percent: number) => `${name}: ${percent}% verstuurd`,
    paused: (name: string, percent: number) => `${name}: onderbroken bij ${percent}%`,
    offline: (name: string, percent: number) =>
      `${name}: geen verbinding, bij ${percent}%. Gaat vanzelf verder.`,
    stop: 'Onderbreken',
    goOn: 'Verdergaan',
    giveUp: 'Niet versturen',
    wrongKind: (name: string, kinds: string) =>
      `${name}: de inhoud telt, niet de naam. Wel kan: ${kinds}. Tekst moet in UTF-8 staan.`,
    otherName: (name: string, endings: string) =>
      `${name}: de inhoud past niet bij de naam. Laat de naam eindigen op: ${endings}.`,
    wrongName: (name: string) =>
      `${name}: gebruik hooguit 200 tekens, geen schuine strepen of onzichtbare tekens, en een einde zoals .pdf.`,
    tooLarge: (name: string, megabytes: number) => `${name}: hooguit ${megabytes} MB.`,
  },
  en: {
    sending: (name: string, percent: number) => `${name}: ${percent}% sent`,
    paused: (name: string, percent: number) => `${name}: interrupted at ${percent}%`,
    offline: (name: string, percent: number) => `${name}: no connection, at ${percent}%. Goes on by itself.`,
    stop: 'Interrupt',
    goOn: 'Go on',
    giveUp: 'Do not send',
    wrongKind: (name: string, kinds: string) =>
      `${name}: the content counts, not the name. Possible are: ${kinds}. Text must be in UTF-8.`,
    otherName: (name: string, endings: string) =>
      `${name}: the content does not fit the name. Let the name end in: ${endings}.`,
    wrongName: (name: string) =>
      `${name}: use at most 200 characters, no slashes or invisible characters, and an ending such as .pdf.`,
    tooLarge: (name: string, megabytes: number) => `${name}: at most ${megabytes} MB.`,
  },
};

interface Props {
  file: File;
  to: AttachedTo;
  attachmentId: string | null;
  /** When it is attached, or given up. */
  onGone(): void;
}

/** One file on its way: how far it is, interrupted and gone on with at will. */
export function Sending({ file, to, attachmentId, onGone }: Props) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const [state, setState] = useState<'sending' | 'paused' | 'offline' | 'refused'>('sending');
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const gone = useRef(onGone);
  gone.current = onGone;
  const { subjectType, subjectId } = to;

  const send = useCallback(async () => {
    const controller = new AbortController();
    stop.current = controller;
    setState('sending');
    try {
      const done = await sendFile({
        ...{ file, attachmentId, to: { subjectType, subjectId } },
        signal: controller.signal,
        onProgress: (bytes) => {
          setSent(bytes);
          if (!controller.signal.aborted) setState('sending');
        },
        onOffline: () => setState('offline'),
      });
      if (!done) return setState('paused');
      await client.invalidateQueries({ queryKey: ['attachments'] });
      gone.current();
    } catch (refusal) {
      setError(refusal);
      setState('refused');
    }
  }, [client, file, attachmentId, subjectType, subjectId]);

  useEffect(() => {
    void send();
    return () => stop.current?.abort();
  }, [send]);

  const percent = file.size === 0 ? 0 : Math.floor((100 * sent) / file.size);
  const giveUp = () => {
    stop.current?.abort();
    void abandon({ file, to, attachmentId }).catch(() => undefined);
    onGone();
  };
  return (
    <div className="field-group">
      {state === 'refused' ? (
        isRefused(error) ? (
          <Failure error={error}>
            <WrongFile name={file.name} problem={error.problem} />
          </Failure>
        ) : (
          <Failure error={error} onRetry={() => void send()} />
        )
      ) : (
        <>
          <p role="status">{t[state](file.name, percent)}</p>
          <progress aria-label={file.name} value={percent} max={100} />
        </>
      )}
      <div className="row">
        {(state === 'sending' || state === 'offline') && (
          <Button
            purpose="secondary"
            type="button"
            onClick={() => {
              stop.current?.abort();
              setState('paused');
            }}
          >
            {t.stop}
          </Button>
        )}
        {state === 'paused' && (
          <Button purpose="secondary" type="button" onClick={() => void send()}>
            {t.goOn}
          </Button>
        )}
        <Button purpose="subtle" type="button" onClick={giveUp}>
          {t.giveUp}
          <span className="visually-hidden">: {file.name}</span>
        </Button>
      </div>
    </div>
  );
}

/** The file itself is refused: it would be again. */
const isRefused = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.code.startsWith('attachment-');

/** Which file, and what would be right. */
function WrongFile({ name, problem }: { name: string; problem: ApiProblem['problem'] }) {
  const t = useTexts(texts);
  const { allowed, found, limit } = (problem.data ?? {}) as {
    allowed?: string[];
    found?: string | null;
    limit?: number;
  };
  if (limit !== undefined) return <p>{t.tooLarge(name, limit / 1_000_000)}</p>;
  if (!allowed) return <p>{t.wrongName(name)}</p>;
  const isKnown = Boolean(found && attachmentTypes[found]);
  return <p>{(isKnown ? t.otherName : t.wrongKind)(name, allowed.join(', '))}</p>;
}
