import { aCall, aProject } from '../../builders/index.js';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf } from '../../support/refusals.js';

const database = useTestDatabase();

const opensAt = new Date('2026-09-01T00:00:00Z');
const closesAt = new Date('2027-01-10T21:00:00Z');

async function aDeadline() {
  const { id: callId } = await aCall(database(), { opensAt, closesAt });
  const { id } = await aProject(database(), { callId });
  const close = (at: string) =>
    database().query('UPDATE project SET applications_close_at = $2 WHERE id = $1', [id, at]);
  const moveCall = (at: string) =>
    database().query('UPDATE call SET closes_at = $2 WHERE id = $1', [callId, at]);
  const stored = () =>
    database().rows<{ at: Date | null; version: number }>(
      'SELECT applications_close_at AS at, version FROM project WHERE id = $1',
      [id],
    );
  return { id, callId, close, moveCall, stored };
}

describe('a project’s own deadline', () => {
  it('is earlier than that of its call and later than the call’s opening', async () => {
    const { close, stored } = await aDeadline();
    const late = 'project_closes_before_its_call';
    expect(await refusalOf(close('2027-01-10T21:00:00Z'))).toBe(late);
    expect(await refusalOf(close('2028-01-01T00:00:00Z'))).toBe(late);
    expect(await refusalOf(close('infinity'))).toBe(late);
    const early = 'project_closes_after_its_call_opens';
    expect(await refusalOf(close('2026-09-01T00:00:00Z'))).toBe(early);
    expect(await refusalOf(close('-infinity'))).toBe(early);
    await close('2027-01-10T20:59:59.999Z');
    expect((await stored())[0]?.at).toEqual(new Date('2027-01-10T20:59:59.999Z'));
  });

  it('goes when its call closes earlier, and stays when it closes later', async () => {
    const { close, moveCall, stored } = await aDeadline();
    await close('2026-12-01T00:00:00Z');
    await moveCall('2027-02-01T00:00:00Z');
    await moveCall('2026-12-01T00:00:01Z');
    const [kept] = await stored();
    expect(kept?.at).toEqual(new Date('2026-12-01T00:00:00Z'));
    await moveCall('2026-12-01T00:00:00Z');
    expect(await stored()).toEqual([{ at: null, version: (kept?.version ?? 0) + 1 }]);
  });

  it('is judged by the other call when the project moves there', async () => {
    const { id, close } = await aDeadline();
    const { id: sooner } = await aCall(database(), {
      opensAt,
      closesAt: new Date('2026-10-01T00:00:00Z'),
    });
    await close('2026-12-01T00:00:00Z');
    const move = database().query('UPDATE project SET call_id = $2 WHERE id = $1', [id, sooner]);
    expect(await refusalOf(move)).toBe('project_closes_before_its_call');
  });
});

describe('the facts of a project', () => {
  const set = async (values: string): Promise<string | undefined> => {
    const { id } = await aProject(database());
    return refusalOf(database().query(`UPDATE project SET ${values} WHERE id = $1`, [id]));
  };

  it.each([
    [`crdc_codes = '{RDF10208,garbage}'`, 'project_crdc_codes_look_like_codes'],
    [`crdc_codes = ARRAY[NULL]::text[]`, 'project_crdc_codes_look_like_codes'],
    [`crdc_codes = array_fill('RDF10208'::text, ARRAY[6])`, 'project_crdc_codes_look_like_codes'],
    [`unit_kind = 'affiliated_institute'`, 'project_unit_is_named_when_affiliated'],
    [`unit_kind = 'garage'`, 'project_unit_is_named_when_affiliated'],
    [`safety_status = 'perhaps'`, 'project_approvals_are_known'],
    [`security_answer = 'maybe'`, 'project_security_answer_is_known'],
    [`security_areas = '{ai}'`, 'project_security_areas_belong_to_an_answer'],
    [
      `security_answer = 'no', security_areas = '{ai}'`,
      'project_security_areas_belong_to_an_answer',
    ],
    [`partner_ip_conditions = 'Ours'`, 'project_partner_has_a_name'],
    [`partner_name = ''`, 'project_partner_has_a_name'],
    [`return_marks = '[{}]'`, 'project_marks_are_for_a_returned_one'],
    [`copied_from_id = id`, 'project_is_no_copy_of_itself'],
  ])('refuse %s', async (values, constraint) => {
    expect(await set(values)).toBe(constraint);
  });
});
