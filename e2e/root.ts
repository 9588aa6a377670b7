/** The project's folder: everything that starts things starts there. */
export const root = process.cwd()
