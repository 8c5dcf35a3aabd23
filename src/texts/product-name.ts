/**
 * What users read as the name of the application; every sentence takes it from here. The name that the operating system knows
 * (`electron/identity.ts`) is another one and frozen: the folder with everybody's data has it.
 */
export const productName = 'VSV Spiegel & Toets'
