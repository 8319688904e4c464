/** What is printed when the server is ready. */

function column(rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `    ${name.padEnd(width)}  ${text}`).join('\n');
}

/** The patient's link with the address that the server has now, whatever it was when the demo was made. */
const here = (link, publicUrl) => {
  const { pathname, search, hash } = new URL(link, publicUrl);
  return `${publicUrl}${pathname}${search}${hash}`;
};

/**
 * @param {{ publicUrl: string }} settings
 * @param {{ logins: { role: string, email: string, password: string }[], patientLink: string, patientBirthDate?: string } | undefined} demo
 */
export function welcome({ publicUrl }, demo) {
  const addresses = [
    ['Patients', `${publicUrl}/`],
    ['Staff', `${publicUrl}/staff/`],
    ['API', `${publicUrl}/api/docs`],
  ];
  const parts = [`Myotome is ready.\n${column(addresses)}`];
  if (demo) {
    const logins = demo.logins.map(({ role, email, password }) => [role, `${email}  ${password}`]);
    parts.push(`  Demo logins (made-up people, for trying out only)\n${column(logins)}`);
    const born = demo.patientBirthDate ? ` (date of birth ${demo.patientBirthDate})` : '';
    parts.push(`  A patient's link${born}\n    ${here(demo.patientLink, publicUrl)}`);
  }
  return `\n${parts.join('\n\n')}\n\nCtrl-C stops it.\n`;
}
