import { anApplication } from '../builders/index.js';
import { correspondents } from '../support/correspondents.js';
import { usePostOffice } from '../support/post-office.js';

const { db, office } = usePostOffice(() => ({}));

const letters = () =>
  db().rows<{ to: string; subject: string; text: string }>(
    'SELECT to_address::text AS to, subject, text_body AS text FROM mailbox_message',
  );

describe('a change of the rules', () => {
  it('is told once to whoever has a draft, and to nobody who has submitted', async () => {
    const writing = await correspondents(db());
    const { callId } = writing;
    const sent = await correspondents(db());
    const { id } = await anApplication(db(), { studentId: writing.student.id, callId });
    await anApplication(db(), { studentId: sent.student.id, callId, state: 'submitted' });
    await office().record('call.rules_changed', callId, { callId, from: 1, to: 2 });
    await office().settle();
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter?.to).toBe(writing.address.student);
    expect(letter?.subject).toBe('지원 규칙이 바뀌었습니다: 연구 인턴십');
    expect(letter?.text).toContain(`https://danpung.example/applications/${id}`);
    await office().record('call.rules_changed', callId, { callId, from: 2, to: 3 });
    await office().settle();
    expect(await letters()).toHaveLength(2);
  });
});
