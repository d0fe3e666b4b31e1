import { pairOf, planReviews, type PlanInput, type Reader, type Standing } from './plan.rules.js';

const aReader = (id: string, wishes: Partial<Reader> = {}): Reader => ({
  ...{ id, universityIds: [], fields: [], languages: ['ko', 'en'], most: null, isAway: false },
  ...wishes,
});

const applications = Array.from({ length: 12 }, (_, nth) => ({
  id: `a${nth}`,
  universityId: ['jnu', 'chosun', 'honam'][nth % 3] ?? '',
  field: nth % 2 ? 'energy' : 'core_ai',
  language: 'en',
}));

const plan = (readers: readonly Reader[], wishes: Partial<PlanInput> = {}) =>
  planReviews({
    ...{ applications, readers, standing: [], conflicts: new Set(), perApplication: 2 },
    ...{ mode: 'top_up', ...wishes },
  });

const standing = (applicationId: string, reviewerId: string, isUntouched = true): Standing => ({
  ...{ applicationId, reviewerId, isUntouched, counts: true },
});

describe('the plan', () => {
  it('gives each application two readers, evenly', () => {
    const { added, short, spread } = plan(['x', 'y', 'z'].map((id) => aReader(id)));
    expect(added).toHaveLength(24);
    expect({ short, spread }).toEqual({ short: [], spread: 0 });
  });

  it('keeps to universities, conflicts, fields and languages', () => {
    const readers = [
      aReader('x', { universityIds: ['jnu'] }),
      aReader('y', { fields: ['energy'] }),
      aReader('z'),
      aReader('french', { languages: ['fr'] }),
    ];
    const conflicts = new Set([pairOf('z', 'a1')]);
    const { added } = plan(readers, { conflicts });
    const has = (reader: string) =>
      added.filter(({ reviewerId }) => reviewerId === reader).map((one) => one.applicationId);
    expect(has('x').some((id) => Number(id.slice(1)) % 3 === 0)).toBe(false);
    expect(has('y').every((id) => Number(id.slice(1)) % 2 === 1)).toBe(true);
    expect(has('z')).not.toContain('a1');
    expect(has('french')).toEqual([]);
  });

  it('says why an application is short', () => {
    const conflicts = new Set([pairOf('x', 'a0'), pairOf('y', 'a0'), pairOf('x', 'a1')]);
    const readers = [aReader('x'), aReader('y', { most: 5 })];
    const { short } = plan(readers, { conflicts });
    expect(short.find(({ applicationId }) => applicationId === 'a0')).toEqual({
      ...{ applicationId: 'a0', missing: 2, reason: 'nobody_eligible', eligible: 0 },
    });
    expect(short.find(({ applicationId }) => applicationId === 'a1')).toMatchObject({
      ...{ missing: 1, reason: 'too_few_eligible', eligible: 1 },
    });
    expect(short.filter(({ reason }) => reason === 'all_full').length).toBeGreaterThan(0);
  });

  it('says why a load is low: away, full, or nothing fits', () => {
    const readers = [
      ...[aReader('x'), aReader('y')],
      ...[aReader('away', { isAway: true }), aReader('full', { most: 2 })],
      aReader('french', { languages: ['fr'] }),
    ];
    const { loads } = plan(readers);
    const notes = Object.fromEntries(loads.map(({ reviewerId, note }) => [reviewerId, note]));
    expect(notes).toEqual({ x: null, y: null, away: 'away', full: 'full', french: 'cut' });
  });

  it('tops up without moving anything', () => {
    const there = applications.map(({ id }) => standing(id, 'x'));
    const readers = [aReader('x'), aReader('y'), aReader('z')];
    const { added, removed, loads } = plan(readers, { standing: there });
    expect(removed).toEqual([]);
    expect(added).toHaveLength(12);
    expect(loads.map(({ after }) => after)).toEqual([12, 6, 6]);
  });

  it('rebalances what nobody began, and leaves what was started', () => {
    const there = applications.map(({ id }, nth) => standing(id, 'x', nth > 7));
    const readers = [aReader('x'), aReader('y'), aReader('z')];
    const wishes = { standing: there, mode: 'rebalance', perApplication: 1 } as const;
    const { added, removed, loads } = plan(readers, wishes);
    expect(removed.map(({ applicationId }) => applicationId).sort()).toEqual(
      ['a10', 'a11', 'a8', 'a9'].sort(),
    );
    expect(added).toHaveLength(4);
    expect(loads.map(({ after }) => after)).toEqual([8, 2, 2]);
  });

  it('rebalances away from who is away, or has a conflict since', () => {
    const there = [standing('a0', 'gone'), standing('a1', 'x')];
    const readers = [aReader('gone', { isAway: true }), aReader('x'), aReader('y')];
    const conflicts = new Set([pairOf('x', 'a1')]);
    const two = applications.slice(0, 2);
    const { added, removed } = plan(readers, {
      ...{ applications: two, standing: there, conflicts, mode: 'rebalance', perApplication: 1 },
    });
    expect(removed).toEqual(
      expect.arrayContaining([
        { applicationId: 'a0', reviewerId: 'gone' },
        { applicationId: 'a1', reviewerId: 'x' },
      ]),
    );
    expect(added).toEqual(
      expect.arrayContaining([
        { applicationId: 'a0', reviewerId: 'x' },
        { applicationId: 'a1', reviewerId: 'y' },
      ]),
    );
  });
});
