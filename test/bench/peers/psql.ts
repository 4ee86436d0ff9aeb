import pg from 'pg';

// As much of psql as the peers' driver asks: `-d DATABASE -Atc QUERY`. So that ours needs no other program.

const [url = '', ...args] = process.argv.slice(2);
const at = new URL(url);
at.pathname = `/${args[args.indexOf('-d') + 1]}`;
const client = new pg.Client({ connectionString: at.href });
await client.connect();
const { rows } = await client.query({ text: args[args.indexOf('-Atc') + 1] ?? '', rowMode: 'array' });
for (const row of rows as unknown[][]) console.log(row.join('|'));
await client.end();
