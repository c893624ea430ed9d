/**
 * A connection string and the settings its sessions start with. Settings given in the string itself stay,
 * ours come after them and win.
 */
export function connectionWith(
  url: string,
  settings: Record<string, string>,
): { connectionString: string; options: string } {
  const given = /[?&]options=([^&]*)/.exec(url);
  const own = Object.entries(settings).map(([name, value]) => `-c ${name}=${value.replaceAll(' ', '\\ ')}`);
  return {
    connectionString: url.replace(/([?&])options=[^&]*&?/, '$1').replace(/[?&]$/, ''),
    options: [...(given?.[1] ? [decodeURIComponent(given[1])] : []), ...own].join(' '),
  };
}
