/** One demonstration account; `university` is a mail domain of the university it belongs to. */
export type DemonstrationAccount = {
  email: string;
  role: string;
  name: string;
  locale: 'ko' | 'en' | 'fr';
  scope: { kind: 'all' | 'self' | 'university' | 'hub'; id?: string };
  university?: string;
};

/** Password of every demonstration account; published on purpose. */
export const demonstrationPassword = 'danpung-demo-2027';

const all = { kind: 'all' } as const;
const self = { kind: 'self' } as const;
const university = { kind: 'university' } as const;

/** The accounts that the sign-in page offers, in the order in which it offers them. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  account('student@jnu.example', 'student', '김하늘', 'ko', self, 'jnu.ac.kr'),
  account('student@chosun.example', 'student', '박서윤', 'ko', self, 'chosun.ac.kr'),
  account('student@honam.example', 'student', '이준호', 'ko', self, 'honam.ac.kr'),
  account('coordinator@jnu.example', ...coordinator('정미경'), 'jnu.ac.kr'),
  account('coordinator@chosun.example', ...coordinator('오상훈'), 'chosun.ac.kr'),
  account('coordinator@honam.example', ...coordinator('최은영'), 'honam.ac.kr'),
  account('coordinator@aica.example', 'programme_coordinator', '한지석', 'ko', all),
  account(
    'supervisor@utoronto.example',
    'supervisor',
    'Margaret Okafor',
    'en',
    self,
    'utoronto.ca',
  ),
  account(
    'supervisor@umontreal.example',
    'supervisor',
    'Hélène Archambault',
    'fr',
    self,
    'umontreal.ca',
  ),
  account(
    'office@utoronto.example',
    'host_office',
    'Joanne Petrov',
    'en',
    university,
    'utoronto.ca',
  ),
  account('adviser@mitacs.example', 'adviser', 'Rachel Summers', 'en', all),
  account('adviser.montreal@mitacs.example', 'adviser', 'Julien Rivard', 'fr', {
    kind: 'hub',
    id: 'montreal',
  }),
  account('admin@danpung.example', 'admin', '서도윤', 'ko', all),
];

function account(
  email: string,
  role: string,
  name: string,
  locale: DemonstrationAccount['locale'],
  scope: DemonstrationAccount['scope'],
  domain?: string,
): DemonstrationAccount {
  return { email, role, name, locale, scope, university: domain };
}

function coordinator(name: string): ['university_coordinator', string, 'ko', typeof university] {
  return ['university_coordinator', name, 'ko', university];
}
