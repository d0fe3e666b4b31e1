import fc from 'fast-check';
import { choiceChanges, documentChanges, fieldChanges } from './changes.js';
import type { Snapshot, SnapshotChoice, SnapshotDocument } from './snapshot.view.js';
import { textParts } from './text-parts.js';

const choice = (projectId: string, rank: number, more: Partial<SnapshotChoice> = {}) => ({
  ...{ rank, projectId, title: projectId, universityName: 'U', city: null, provinceCode: null },
  ...{ startsOn: '2027-06-01', weeks: 12 },
  ...more,
});

const document = (id: string, sha256: string): SnapshotDocument => ({
  ...{ id, kind: 'cv', name: `${id}.pdf`, version: 1, sha256, bytes: 10 },
});

const said = (parts: { kind: string; text: string }[], but: string): string =>
  parts
    .filter(({ kind }) => kind !== but)
    .map(({ text }) => text)
    .join('');

describe('a text against the one before', () => {
  it('gives both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('연구', '를 ', '좋아', 'grid ', '\n', '👩‍🔬', '.'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textParts(before, after);
        expect(said(parts, 'added')).toBe(before);
        expect(said(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('names the words that changed, in Korean too', () => {
    expect(textParts('작은 모형을 만들었습니다.', '큰 모형을 만들었습니다.')).toEqual([
      { kind: 'removed', text: '작은' },
      { kind: 'added', text: '큰' },
      { kind: 'same', text: ' 모형을 만들었습니다.' },
    ]);
    expect(textParts('I like small old grids.', 'I like one new grid.')).toEqual([
      { kind: 'same', text: 'I like ' },
      { kind: 'removed', text: 'small old grids' },
      { kind: 'added', text: 'one new grid' },
      { kind: 'same', text: '.' },
    ]);
    expect(textParts('', '')).toEqual([]);
  });

  it('takes a moment only when two long texts have nothing in common', () => {
    const words = (from: number) =>
      Array.from({ length: 1600 }, (_, n) => `w${from + n}`)
        .join(' ')
        .slice(0, 10_000);
    const started = performance.now();
    const parts = textParts(words(0), words(5000));
    expect(performance.now() - started).toBeLessThan(1500);
    expect(said(parts, 'added')).toBe(words(0));
  });
});

describe('choices, documents and fields', () => {
  it('are added, removed, moved and changed', () => {
    const before = [choice('a', 1), choice('b', 2), choice('c', 3), choice('e', 4)];
    const after = [choice('b', 1), choice('a', 2, { weeks: 10 }), choice('d', 3), choice('e', 4)];
    const changes = choiceChanges(before, after);
    expect(changes.map(({ projectId, kind }) => `${projectId} ${kind}`)).toEqual([
      'b moved',
      'a changed',
      'd added',
      'e same',
      'c removed',
    ]);
    expect(changes[1]).toMatchObject({
      rankBefore: 1,
      rankAfter: 2,
      weeksBefore: 12,
      weeksAfter: 10,
    });
  });

  it('tell a replaced document from the same one', () => {
    const before = [document('a', '0'), document('b', '0'), document('c', '0')];
    const after = [document('a', '0'), document('b', '1'), document('d', '0')];
    expect(
      documentChanges(before, after).map(({ change, nameAfter }) => [change, nameAfter]),
    ).toEqual([
      ['replaced', 'b.pdf'],
      ['added', 'd.pdf'],
      ['removed', null],
    ]);
  });

  it('are told by their path, as texts, and only where they differ', () => {
    const snapshot = (more: Partial<Snapshot>): Snapshot =>
      ({
        ...{
          student: { gpa: '4.10', languageScores: [] },
          homeSupervisor: null,
          unitsWished: null,
        },
        ...{ references: [], consents: ['collection'] },
        ...more,
      }) as unknown as Snapshot;
    const after = snapshot({
      unitsWished: 2,
      homeSupervisor: { name: '이민호', email: null, department: null },
      consents: ['collection', 'transfer'],
    });
    expect(fieldChanges(snapshot({}), after)).toEqual([
      { field: 'unitsWished', before: null, after: '2' },
      { field: 'consents', before: 'collection', after: 'collection, transfer' },
      { field: 'homeSupervisor.name', before: null, after: '이민호' },
    ]);
    expect(fieldChanges(after, after)).toEqual([]);
  });
});
