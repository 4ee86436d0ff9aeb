import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { useMay } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Select } from '../../components/fields.js';
import { useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import { acts, type Act } from './acts.js';
import { actTexts } from './act-texts.js';
import { SteeringForm } from './SteeringForm.js';
import './steering.css';

const texts = {
  nl: {
    page: 'Bijsturen',
    title: 'Wat wilt u wijzigen?',
    intro: 'U ziet eerst wat uw wijziging betekent. Pas daarna voert u die uit.',
    choose: 'Kies een wijziging',
    label: 'Wijziging',
    notYours: 'Deze cyclus bijsturen mag u niet',
    notYoursWhy: 'Dat doet de concernmanager. U kunt wel zien waar de cyclus op wacht.',
    ended: 'Deze cyclus loopt niet meer',
    endedWhy: 'Er is niets meer bij te sturen. Wat er gebeurde staat in de historie.',
    again: 'Nog iets wijzigen',
  },
  en: {
    page: 'Steer',
    title: 'What do you want to change?',
    intro: 'You first see what your change means. Only then it is made.',
    choose: 'Choose a change',
    label: 'Change',
    notYours: 'You may not steer this cycle',
    notYoursWhy: 'The concern manager does. You can see what the cycle waits for.',
    ended: 'This cycle runs no longer',
    endedWhy: 'There is nothing left to steer. What happened is in its history.',
    again: 'Change something else',
  },
  'nl-BE': { notYoursWhy: 'Dat doet de algemeen directeur. U kunt wel zien waar de cyclus op wacht.' },
};

/** Changing a cycle that is under way: what, what would come of it, why; then it is done. */
export function Steering() {
  const t = useTexts(texts);
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/steering' });
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {(cycle, definition) => <Choice cycle={cycle} definition={definition} />}
    </CycleFrame>
  );
}

function Choice({ cycle, definition }: { cycle: Schemas['CycleDetail']; definition: CycleDefinition }) {
  const t = useTexts(texts);
  const names = useTexts(actTexts);
  const maySteer = useMay('cycle:steer');
  const mayExceed = useMay('cycle:exceedTerm');
  const search = useSearch({ from: '/shell/cycles/$cycleId/steering' });
  const navigate = useNavigate({ from: '/cycles/$cycleId/steering' });
  /** Kept here: what was done may be what is not offered any more. */
  const [done, setDone] = useState<Act | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) outcome.current?.focus();
  }, [done]);
  if (done) {
    const again = () => {
      setDone(null);
      void navigate({ search: {}, replace: true });
    };
    return (
      <div ref={outcome} tabIndex={-1} className="steering stack">
        <Alert type="ok" role="status" title={names.done[done]} />
        <Button purpose="secondary" type="button" onClick={again}>
          {t.again}
        </Button>
      </div>
    );
  }
  if (!maySteer && !mayExceed) {
    return (
      <Alert type="info" title={t.notYours}>
        <p>{t.notYoursWhy}</p>
      </Alert>
    );
  }
  if (cycle.status !== 'running') {
    return (
      <Alert type="info" title={t.ended}>
        <p>{t.endedWhy}</p>
      </Alert>
    );
  }
  const paused = cycle.pausedAt !== null;
  const offered = acts.filter((act) =>
    maySteer ? act !== (paused ? 'pause' : 'resume') : act === 'moveDeadline',
  );
  const act = offered.find((each) => each === search.change);
  return (
    <div className="steering stack">
      <section className="card">
        <Heading level={2}>{t.title}</Heading>
        <p>{t.intro}</p>
        <Select
          id="steering-act"
          label={t.label}
          value={act ?? ''}
          none={t.choose}
          onChange={(value) =>
            void navigate({ search: value ? { change: value as Act } : {}, replace: true })
          }
          options={offered.map((value) => ({ value, label: names.acts[value] }))}
        />
      </section>
      {act && (
        <SteeringForm
          key={`${cycle.id} ${act}`}
          act={act}
          cycle={cycle}
          definition={definition}
          given={search}
          onDone={() => setDone(act)}
          mustExceed={!maySteer}
          mayExceed={mayExceed}
        />
      )}
    </div>
  );
}
