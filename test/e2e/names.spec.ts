import { aStudent } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

async function aWriter() {
  const accountId = await anAccountWith(db(), 'student', { kind: 'self' });
  const { id } = await aStudent(db(), { accountId });
  return (body: object, language = 'ko') =>
    rooms().send(accountId, 'PATCH', `/students/${id}`, body, { 'accept-language': language });
}

describe('a name', () => {
  it.each([
    ['a mark that turns the writing', { nameHangul: '김\u202e하늘' }, 'input.hidden_signs'],
    ['a sign without width', { nameHangul: '김\u200b하늘' }, 'input.hidden_signs'],
    ['a blank that passes for a letter', { nameHangul: '김\u3164하늘' }, 'input.hidden_signs'],
    ['a tab', { nameHangul: '김\t하늘' }, 'input.hidden_signs'],
    ['a blank that does not break', { nameHangul: '김\u00a0하늘' }, 'input.hidden_signs'],
    ['an emoji', { nameHangul: '김하늘😀' }, 'input.pictures'],
    ['a family of emoji', { nameHangul: '👨\u200d👩\u200d👧' }, 'input.pictures'],
    ['a flag', { nameHangul: '김🇰🇷' }, 'input.pictures'],
    ['Latin letters as Hangul', { nameHangul: 'Haneul' }, 'input.no_hangul'],
    ['loose letters as Hangul', { nameHangul: 'ㄱㅎㄴ' }, 'input.no_hangul'],
    ['a heap of marks', { nameHangul: `김${'\u0301'.repeat(30)}` }, 'input.no_hangul'],
    ['small letters in a passport', { passportSurname: 'Kim' }, 'input.passport_name'],
    ['Hangul in a passport', { passportSurname: '김' }, 'input.passport_name'],
    ['an accent in a passport', { passportGivenNames: 'RENÉE' }, 'input.passport_name'],
    ['wide letters in a passport', { passportSurname: 'ＫＩＭ' }, 'input.passport_name'],
    ['Cyrillic that looks Latin', { passportSurname: 'КІМ' }, 'input.passport_name'],
    ['a turning mark in a passport', { passportSurname: 'KIM\u200f' }, 'input.hidden_signs'],
    ['a number in a passport', { passportGivenNames: 'HANEUL 2' }, 'input.passport_name'],
    ['a blank at the end', { passportGivenNames: 'HANEUL ' }, 'input.passport_name'],
    ['nothing', { passportGivenNames: '' }, 'input.too_short'],
  ])('is refused with %s', async (_what, body, code) => {
    const patch = await aWriter();
    const [field] = Object.keys(body);
    for (const language of ['ko', 'en', 'fr']) {
      const answer = await patch(body, language);
      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: `/${field}`, code, detail: expect.any(String) }] },
      });
    }
  });

  it.each([
    [{ nameHangul: '김하늘'.normalize('NFD') }, { nameHangul: '김하늘' }],
    [{ nameHangul: '남궁 하늘' }, { nameHangul: '남궁 하늘' }],
    [{ nameHangul: '김 Anna' }, { nameHangul: '김 Anna' }],
    [{ passportSurname: 'KIM-LEE' }, { passportSurname: 'KIM-LEE' }],
    [{ passportSurname: "O'NEILL" }, { passportSurname: "O'NEILL" }],
    [{ passportGivenNames: 'HA NEUL' }, { passportGivenNames: 'HA NEUL' }],
    [{ passportGivenNames: 'HA-NEUL' }, { passportGivenNames: 'HA-NEUL' }],
    [{ nameHangul: null }, { nameHangul: null }],
  ])('is kept as it is written: %j', async (body, kept) => {
    const patch = await aWriter();
    expect(await patch(body)).toMatchObject({ status: 200, body: kept });
  });

  it('of an emergency contact is a name too, in any script', async () => {
    const patch = await aWriter();
    const contact = { name: 'Nguyễn Thị Hồng', relation: '어머니', phone: '+84 90 123 4567' };
    expect(await patch({ emergencyContact: contact })).toMatchObject({
      status: 200,
      body: { emergencyContact: contact },
    });
    const nameless = { ...contact, name: '123' };
    expect(await patch({ emergencyContact: nameless })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/emergencyContact/name', code: 'input.no_letters' }] },
    });
  });
});
