import { capacitiesOn, type HeldRole } from './capacities.js';

const secretary: HeldRole = { personId: 'secretary', role: 'municipalSecretary', unitId: null };
const deputySecretary: HeldRole = { personId: 'loco', role: 'deputySecretary', unitId: null };
const manager: HeldRole = { personId: 'manager', role: 'teamManager', unitId: 'team-1' };

const own = ({ role, unitId }: HeldRole) => ({ role, unitId, onBehalfOf: null });
const behalf = ({ role, unitId, personId }: HeldRole) => ({ role, unitId, onBehalfOf: personId });

describe('the capacities of a person on a day', () => {
  it('are the own roles, each for its unit', () => {
    const second: HeldRole = { ...manager, unitId: 'team-2' };
    expect(capacitiesOn('manager', [manager, second, secretary], [])).toEqual([own(manager), own(second)]);
  });

  it('are none for who holds no role', () => {
    expect(capacitiesOn('visitor', [manager, secretary], [])).toEqual([]);
  });

  it('let the loco-secretaris stand in for the gemeentesecretaris who is absent', () => {
    const away = [{ personId: 'secretary', deputyPersonId: null }];
    expect(capacitiesOn('loco', [secretary, deputySecretary], away)).toEqual([
      own(deputySecretary),
      behalf(secretary),
    ]);
  });

  it('do not let the loco-secretaris stand in while any gemeentesecretaris is there', () => {
    const second: HeldRole = { ...secretary, personId: 'interim' };
    const held = [secretary, second, deputySecretary];
    expect(capacitiesOn('loco', held, [{ personId: 'secretary', deputyPersonId: null }])).toEqual([
      own(deputySecretary),
    ]);
    const bothAway = ['secretary', 'interim'].map((personId) => ({ personId, deputyPersonId: null }));
    expect(capacitiesOn('loco', held, bothAway)).toEqual([
      own(deputySecretary),
      behalf(secretary),
      behalf(second),
    ]);
  });

  it('let the loco-secretaris act for nobody in particular when the function is vacant', () => {
    expect(capacitiesOn('loco', [deputySecretary], [])).toEqual([own(deputySecretary), own(secretary)]);
  });

  it('include the roles of who is absent and named this person as deputy', () => {
    const colleague: HeldRole = { personId: 'colleague', role: 'contributor', unitId: 'team-1' };
    const away = [{ personId: 'manager', deputyPersonId: 'colleague' }];
    expect(capacitiesOn('colleague', [colleague, manager], away)).toEqual([own(colleague), behalf(manager)]);
    expect(capacitiesOn('manager', [colleague, manager], away)).toEqual([own(manager)]);
  });

  it('do not pass on to a deputy what the absent person stood in for', () => {
    const away = [
      { personId: 'secretary', deputyPersonId: null },
      { personId: 'loco', deputyPersonId: 'colleague' },
    ];
    expect(capacitiesOn('colleague', [secretary, deputySecretary], away)).toEqual([behalf(deputySecretary)]);
  });

  it('name the same capacity once, also when two rules give it', () => {
    const away = [{ personId: 'secretary', deputyPersonId: 'loco' }];
    expect(capacitiesOn('loco', [secretary, deputySecretary], away)).toEqual([
      own(deputySecretary),
      behalf(secretary),
    ]);
  });
});
