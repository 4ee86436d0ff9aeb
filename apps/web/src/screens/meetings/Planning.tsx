import { instantAt } from '#domain/shared/zoned.js';
import { api, must, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { ActForm } from '../../components/ActForm.js';
import { TextArea, TextField } from '../../components/fields.js';
import { ReasonForm } from '../../components/ReasonForm.js';
import { useTexts } from '../../i18n/texts.js';
import { localMoment } from './local-moment.js';

const texts = {
  nl: {
    move: 'Vergadering verzetten',
    startsAt: 'Begin',
    endsAt: 'Einde (niet verplicht)',
    place: 'Plaats',
    reason: 'Waarom?',
    startMissing: 'Vul in wanneer de vergadering begint',
    endWrong: 'Een vergadering eindigt nadat ze begint',
    placeMissing: 'Vul in waar de vergadering is',
    reasonMissing: 'Vul in waarom',
    close: 'Vergadering sluiten',
    closeHint:
      'Kan als van iedereen de aanwezigheid vastligt en elk punt is afgedaan, aangehouden of ingetrokken.',
    cancel: 'Vergadering afgelasten',
  },
  en: {
    move: 'Move the meeting',
    startsAt: 'Start',
    endsAt: 'End (optional)',
    place: 'Place',
    reason: 'Why?',
    startMissing: 'Fill in when the meeting starts',
    endWrong: 'A meeting ends after it starts',
    placeMissing: 'Fill in where the meeting is',
    reasonMissing: 'Say why',
    close: 'Close the meeting',
    closeHint:
      'Possible once everybody’s attendance is recorded and each item was settled, held over or withdrawn.',
    cancel: 'Cancel the meeting',
  },
  'nl-BE': {
    closeHint:
      'Kan als van iedereen de aanwezigheid vastligt en elk punt is afgedaan, uitgesteld of ingetrokken.',
  },
};

/** Moving a meeting; closing and cancelling one of the organisation, since that of a phase is confirmed by its task. */
export function Planning({ meeting }: { meeting: Schemas['Meeting'] }) {
  const t = useTexts(texts);
  const { timeZone } = useMe();
  const params = { params: { path: { id: meeting.id } } };
  const instantOf = (typed: string) => {
    const [day = '', time = ''] = typed.split('T');
    return instantAt(timeZone, day, time.slice(0, 5));
  };
  const begun = meeting.startsAt <= new Date().toISOString();
  const isOfPhase = meeting.phase !== null;
  return (
    <>
      <ActForm
        title={t.move}
        draft={`move ${meeting.id}`}
        initial={{
          startsAt: localMoment(timeZone, meeting.startsAt),
          endsAt: meeting.endsAt ? localMoment(timeZone, meeting.endsAt) : '',
          place: meeting.place,
          reason: '',
        }}
        check={({ startsAt, endsAt, place, reason }) => ({
          startsAt: !startsAt && t.startMissing,
          endsAt: endsAt !== '' && endsAt <= startsAt && t.endWrong,
          place: !place.trim() && t.placeMissing,
          reason: !reason.trim() && t.reasonMissing,
        })}
        send={({ startsAt, endsAt, place, reason }) =>
          must(
            api.PUT('/api/v1/meetings/{id}', {
              ...params,
              body: {
                startsAt: instantOf(startsAt),
                endsAt: endsAt ? instantOf(endsAt) : null,
                place: place.trim(),
                reason: reason.trim(),
              },
            }),
          )
        }
      >
        {(values, change, field) => (
          <>
            <div className="filters">
              <TextField
                {...field('startsAt')}
                type="datetime-local"
                label={t.startsAt}
                value={values.startsAt}
                onChange={(startsAt) => change({ startsAt })}
                required
              />
              <TextField
                {...field('endsAt')}
                type="datetime-local"
                label={t.endsAt}
                value={values.endsAt}
                onChange={(endsAt) => change({ endsAt })}
              />
            </div>
            <TextField
              {...field('place')}
              label={t.place}
              value={values.place}
              onChange={(place) => change({ place })}
              maxLength={300}
              required
            />
            <TextArea
              {...field('reason')}
              label={t.reason}
              value={values.reason}
              onChange={(reason) => change({ reason })}
              rows={2}
              maxLength={2000}
              required
            />
          </>
        )}
      </ActForm>
      {!isOfPhase && (
        <ReasonForm
          title={t.cancel}
          draft={`cancel ${meeting.id}`}
          send={(reason) => must(api.POST('/api/v1/meetings/{id}/cancel', { ...params, body: { reason } }))}
        />
      )}
      {begun && !isOfPhase && (
        <>
          <p className="subtle small no-print">{t.closeHint}</p>
          <ActForm
            inPlace
            title={t.close}
            draft={`close ${meeting.id}`}
            initial={{}}
            send={() => must(api.POST('/api/v1/meetings/{id}/close', params))}
          />
        </>
      )}
    </>
  );
}
