import { aCandidacy, type Wishes } from '../../../../test/support/candidacy.js';
import { fieldsOf, nobody, unmeetable, withStudents, type Terms } from './preview.js';

const students = (...wishes: (Wishes['student'] & object)[]) =>
  wishes.map((student) => aCandidacy({ student }).student);
const terms = (rules: Wishes['rules'] = {}): Terms => aCandidacy({ rules });

describe('the preview of rules', () => {
  it('counts whom each rule turns away, and of whom it cannot say', () => {
    const read = students({}, { bornOn: '2012-01-01' }, { bornOn: null, level: 'doctoral' });
    const preview = withStudents(nobody, read, terms());
    expect(preview).toMatchObject({ students: 3, meetAll: 1 });
    expect(preview.rules).toContainEqual({ rule: 'min_age', fails: 1, unknown: 1 });
    expect(preview.rules).toContainEqual({ rule: 'level', fails: 1, unknown: 0 });
    expect(preview.rules).toContainEqual({ rule: 'gpa', fails: 0, unknown: 3 });
  });

  it('adds batch to batch', () => {
    const [one, two] = [students({}), students({ level: 'doctoral' }, { level: 'masters' })];
    const inBatches = withStudents(withStudents(nobody, one, terms()), two, terms());
    expect(inBatches).toEqual(withStudents(nobody, [...one, ...two], terms()));
  });

  it('turns nobody away whom another stay in the window would suit', () => {
    // Too young on 1 May, old enough on 31 July; no semester left in October, one in July.
    const read = students({ bornOn: '2009-06-15' }, { semestersLeft: 2 });
    expect(withStudents(nobody, read, terms())).toMatchObject({ meetAll: 2 });
  });

  it('finds the rule that nobody could meet, where there is somebody', () => {
    const rules = { levels: [] };
    const found = (...read: ReturnType<typeof students>) =>
      unmeetable(withStudents(nobody, read, terms(rules)));
    expect(found(...students({}, {}))).toEqual([{ rule: 'level', level: 'error' }]);
    expect(found()).toEqual([]);
    expect(found(...students({}, { level: null }))).toEqual([{ rule: 'level', level: 'warning' }]);
    expect(found(...students({ level: null }))).toEqual([]);
    expect(fieldsOf('level')).toEqual(['levels']);
  });
});
