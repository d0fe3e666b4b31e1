import pg from 'pg';

/**
 * The same fight without promises in the database: each client reads the count of a project and
 * writes when it is below five. Answers how many projects ended above five, and the worst.
 * @param {string} url
 * @param {{ clients: number, projects: number }} size
 */
export async function countThenWrite(url, { clients, projects }) {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  await pool.query('CREATE TABLE naive_placement (project int NOT NULL)');
  const open = new Set(Array.from({ length: projects }, (_, project) => project));
  const client = async () => {
    while (open.size > 0) {
      const all = [...open];
      const project = all[Math.floor(Math.random() * all.length)];
      const { rows } = await pool.query(
        'SELECT count(*)::int AS count FROM naive_placement WHERE project = $1',
        [project],
      );
      if (rows[0].count >= 5) open.delete(/** @type {number} */ (project));
      else await pool.query('INSERT INTO naive_placement VALUES ($1)', [project]);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const { rows } = await pool.query(
    'SELECT count(*)::int AS count FROM naive_placement GROUP BY project',
  );
  await pool.query('DROP TABLE naive_placement');
  await pool.end();
  return {
    overfull: rows.filter(({ count }) => count > 5).length,
    most: Math.max(...rows.map(({ count }) => count)),
  };
}
