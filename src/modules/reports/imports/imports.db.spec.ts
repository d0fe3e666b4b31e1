import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { useTestDatabase } from '../../../../test/support/database.js';
import { loadReference } from '../../../reference/index.js';
import { importFile, type ImportRequest, type ImportResult } from './import-file.js';

const database = useTestDatabase();
const query = (sql: string, params?: unknown[]): Promise<unknown[]> => database().rows(sql, params);

type Options = Pick<ImportRequest, 'kind'> & Partial<ImportRequest>;

function load(content: string | Buffer, options: Options): Promise<ImportResult> {
  const stream = Readable.from([Buffer.from(content)]);
  return importFile({ format: 'csv', callCode: 'GRI-T', ...options, stream }, { query });
}

const universities = [
  'name_en,name_fr,city,province_code,time_zone,domain,ror_id,mitacs_hub,unknown',
  'Alder University,Université Alder,Montréal,CA-QC,America/Toronto,alder.ca,https://ror.org/0161xgx34,Montréal,x',
  '"Birch, University of",,Halifax,CA-NS,,birch.ca,,,',
].join('\n');

const header =
  'project_id,title,languages,province_code,host_institution,ror_id,campus,project_city,' +
  'project_province_code,preferred_start_date,ai_related,crdc_group_guess,skill_keywords';
const projects = [
  header,
  '1,Reading hearts,en;fr,CA-QC,Alder,https://ror.org/0161xgx34,Montréal,Montréal,CA-QC,2024-05-01,yes,RDF302,ECG;NLP;ECG',
  '2,"Solar cells, cheaply",en,CA-NS,birch university of,,,,,,no,RDF206,',
  '3,Learning logic,fr,CA-NS,"BIRCH, University of",,,Sydney,CA-NS,2024-06-03,yes,RDF102,logic',
].join('\n');

beforeEach(async () => {
  await loadReference({ query });
  await query(
    `INSERT INTO call (code, programme, year, title_en, title_ko, title_fr, opens_at, closes_at,
                       time_zone, closes_at_wording)
     VALUES ('GRI-T', 'GRI', 2027, 'T', 'T', 'T', now() - interval '1 day', now() + interval '1 day',
             'UTC', '13:00 PT')`,
  );
});

async function counts(): Promise<{ universities: number; projects: number }> {
  const [row] = await query(
    `SELECT (SELECT count(*)::int FROM university) AS universities,
            (SELECT count(*)::int FROM project) AS projects`,
  );
  return row as { universities: number; projects: number };
}

describe('importing universities', () => {
  it('reads BOM, CRLF and quotes, and fills zone and hub from the province', async () => {
    const file = `\uFEFF${universities.replaceAll('\n', '\r\n')}\r\n\r\n`;
    expect(await load(file, { kind: 'universities' })).toEqual({
      read: 2,
      created: 2,
      updated: 0,
      errors: [],
    });
    const rows = await query(
      'SELECT name_en, kind, time_zone, hub, ror_id FROM university ORDER BY name_en',
    );
    expect(rows).toMatchObject([
      { name_en: 'Alder University', hub: 'montreal', ror_id: 'https://ror.org/0161xgx34' },
      { name_en: 'Birch, University of', time_zone: 'America/Halifax', hub: 'montreal' },
    ]);
  });

  it('updates by ROR id, or else by name and city, and takes nothing away', async () => {
    await load(universities, { kind: 'universities' });
    const renamed = universities
      .replace('Alder University,Université Alder', 'Alder State University,')
      .replace('birch.ca', '');
    expect(await load(renamed, { kind: 'universities' })).toMatchObject({ created: 0, updated: 2 });
    const [alder] = await query(`SELECT name_en, name_fr FROM university WHERE ror_id IS NOT NULL`);
    expect(alder).toEqual({ name_en: 'Alder State University', name_fr: 'Université Alder' });
    expect(await query('SELECT domain::text FROM university_domain ORDER BY 1')).toHaveLength(2);
  });

  it('names row, column and reason of every fault and writes nothing', async () => {
    const bad = [
      'name_en,city,province_code,time_zone,ror_id,mitacs_hub,domain',
      'Good,Toronto,CA-ON,,,,',
      ',Toronto,CA-XX,,,,',
      'Third,Toronto,CA-ON,Mars/Olympus,not-a-ror,Atlantis,',
      'Good,Toronto,CA-ON,,,,',
      `${'x'.repeat(201)},Toronto,CA-ON,,,,`,
    ].join('\n');
    const { errors } = await load(bad, { kind: 'universities' });
    expect(errors).toEqual([
      { row: 3, column: 'name_en', reason: 'required' },
      { row: 3, column: 'province_code', reason: 'unknown_province' },
      { row: 4, column: 'mitacs_hub', reason: 'unknown_hub' },
      { row: 4, column: 'ror_id', reason: 'bad_ror_id' },
      { row: 4, column: 'time_zone', reason: 'unknown_time_zone' },
      { row: 5, column: 'name_en', reason: 'doubled' },
      { row: 6, column: 'name_en', reason: 'too_long' },
    ]);
    expect(await counts()).toEqual({ universities: 0, projects: 0 });
  });

  it.each([
    ['', { row: 1, column: '', reason: 'empty_file' }],
    ['name_en\nA', { row: 1, column: 'city', reason: 'missing_column' }],
    ['name_en,city\nA,B,C', { row: 2, column: '', reason: 'wrong_cell_count' }],
    ['name_en,city\n"A,B', { row: 2, column: '', reason: 'malformed_file' }],
    [Buffer.from([0xc0, 0xfc, 0x2c, 0xb4, 0xeb]), { row: 1, column: '', reason: 'not_utf8' }],
  ])('refuses a file that is none: %j', async (content, error) => {
    expect(await load(content, { kind: 'universities' })).toMatchObject({ errors: [error] });
  });
});

describe('reading a file', () => {
  const path = join(tmpdir(), `danpung-import-${process.pid}.csv`);
  afterEach(() => rm(path, { force: true }));

  it('says that there is none', async () => {
    const request = { kind: 'universities', format: 'csv', path } as const;
    const fault = { row: 1, column: '', reason: 'unreadable' };
    expect(await importFile(request, { query })).toMatchObject({ errors: [fault] });
  });

  it('stops at a fault in the middle of a long one', async () => {
    const line = `${'A,'.repeat(2)}${'x'.repeat(300)}\n`;
    const file = `name_en,city,other\n${line.repeat(2000)}A,B,C,D\n${line.repeat(2000)}`;
    await writeFile(path, file);
    const request = { kind: 'universities', format: 'csv', path } as const;
    const fault = { row: 2002, column: '', reason: 'wrong_cell_count' };
    expect(await importFile(request, { query })).toMatchObject({ errors: [fault] });
  });
});

describe('importing projects', () => {
  beforeEach(() => load(universities, { kind: 'universities' }));

  it('resolves hosts by ROR id or name and publishes with one seat', async () => {
    expect(await load(projects, { kind: 'projects' })).toMatchObject({ created: 3, errors: [] });
    const rows = await query(
      `SELECT p.external_id, p.field, p.language, p.city, p.skills, p.state, p.weeks,
              count(s.seat)::int AS seats,
              (SELECT count(*)::int FROM state_history h WHERE h.subject_id = p.id) AS steps
       FROM project p LEFT JOIN project_seat s ON s.project_id = p.id
       GROUP BY p.id ORDER BY p.external_id`,
    );
    const always = { state: 'published', weeks: 12, seats: 1, steps: 3 };
    expect(rows).toMatchObject([
      {
        ...always,
        field: 'healthcare',
        language: 'either',
        city: 'Montréal',
        skills: ['ECG', 'NLP'],
      },
      { ...always, field: 'energy', language: 'en', city: 'Halifax', skills: [] },
      { ...always, field: 'core_ai', language: 'fr', city: 'Sydney' },
    ]);
    expect(await database().breaches()).toEqual([]);
  });

  it('updates instead of doubling, and follows the capacity of the file', async () => {
    await load(projects, { kind: 'projects' });
    const again = `${header},capacity\n1,Reading all hearts,en,CA-QC,Alder,0161xgx34,,,,,yes,,,4`;
    expect(await load(again, { kind: 'projects' })).toMatchObject({ created: 0, updated: 1 });
    expect(await load(again.replace(/4$/, '2'), { kind: 'projects' })).toMatchObject({
      updated: 1,
    });
    const [project] = await query(
      `SELECT title, (SELECT count(*)::int FROM project_seat s WHERE s.project_id = p.id) AS seats
       FROM project p WHERE external_id = '1'`,
    );
    expect(project).toEqual({ title: 'Reading all hearts', seats: 2 });
    expect(await counts()).toMatchObject({ projects: 3 });
  });

  it('refuses to take away a seat that somebody holds', async () => {
    await load(`${header},capacity\n1,A,en,,,0161xgx34,,,,,,,,3`, { kind: 'projects' });
    await query(
      `UPDATE project_seat SET held_by = gen_random_uuid(), held_as = 'offer' WHERE seat = 2`,
    );
    const { errors } = await load(`${header},capacity\n1,A,en,,,0161xgx34,,,,,,,,1`, {
      kind: 'projects',
    });
    expect(errors).toEqual([{ row: 2, column: 'capacity', reason: 'seats_in_use' }]);
  });

  it('writes nothing when one row is bad', async () => {
    const bad = [
      `${header},weeks,capacity`,
      '1,Good,en,CA-QC,Alder,0161xgx34,,,,,,,,,',
      '1,Twice,en,CA-QC,Alder,0161xgx34,,,,,,,,,',
      '2,,de,CA-QC,Nowhere,,,,,2024-02-31,perhaps,,,,',
      '3,Wide,en,CA-QC,Nowhere,,,,CA-ZZ,,,,,37,6',
      '4,Lost,en,CA-QC,Nowhere,,,,CA-ZZ,,,,,36,5',
    ].join('\n');
    const { errors, created } = await load(bad, { kind: 'projects' });
    expect(created).toBe(0);
    expect(errors.map(({ row, column, reason }) => `${row} ${column} ${reason}`)).toEqual([
      '3 project_id doubled',
      '4 ai_related unknown_value',
      '4 languages unknown_value',
      '4 preferred_start_date not_a_date',
      '4 title required',
      '5 capacity out_of_range',
      '5 weeks out_of_range',
      '6 host_institution unknown_host',
      '6 project_province_code unknown_province',
    ]);
    expect(await counts()).toMatchObject({ projects: 0 });
  });

  it('counts and writes nothing on a dry run, and needs a call that exists', async () => {
    expect(await load(projects, { kind: 'projects', dryRun: true })).toMatchObject({ created: 3 });
    expect(await counts()).toMatchObject({ projects: 0 });
    expect(await load(projects, { kind: 'projects', callCode: 'GRI-X' })).toMatchObject({
      errors: [{ row: 1, column: '', reason: 'unknown_call' }],
    });
  });

  it('reads a workbook like a CSV file', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('projects');
    sheet.addRow(header.split(','));
    sheet.addRow([
      7,
      'From a workbook',
      'en',
      'CA-QC',
      'Alder University',
      null,
      null,
      null,
      null,
      new Date('2027-05-03'),
    ]);
    workbook.addWorksheet('notes').addRow(['not', 'read']);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const options = { kind: 'projects', format: 'xlsx' } as const;
    expect(await load(bytes, options)).toMatchObject({ read: 1, created: 1, errors: [] });
    const [project] = await query(
      'SELECT external_id, starts_on_earliest::text AS day FROM project',
    );
    expect(project).toEqual({ external_id: '7', day: '2027-05-03' });
    expect(await load('no workbook', options)).toMatchObject({
      errors: [{ row: 1, column: '', reason: 'malformed_file' }],
    });
  });
});
