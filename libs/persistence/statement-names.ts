/** A connection keeps the plan of every statement that has a name; most of ours are asked all the time, and are few. */
const most = 200;

const names = new Map<string, string>();

/**
 * The name under which a statement is prepared, the same on every connection: that saves parsing and planning it each time,
 * which for a page of an inbox takes longer than finding the page. Undefined once there are too many different ones: the
 * rest, put together from filters that hardly anybody combines, is planned each time.
 */
export function statementName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= most) return known;
  const name = `s${names.size + 1}`;
  names.set(sql, name);
  return name;
}
