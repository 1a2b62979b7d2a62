/** The first thing that runs, also on a Node that knows little of today's JavaScript. Null when this one will do. */
export function refusalOf(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Koers needs Node 20.19 or newer; this is ${version}.`;
}

const refusal = refusalOf(process.versions.node);
if (refusal !== null) {
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}
