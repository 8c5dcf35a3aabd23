/** First names common enough to be recognised even at the start of a sentence. */
export const FIRST_NAMES: readonly string[] = (
  'Jan Piet Kees Klaas Henk Willem Johan Peter Hans Erik Rob Paul Marcel Martijn Jeroen Dennis Patrick Thomas Daan Sem Lucas ' +
  'Mohamed Mohammed Ahmed Ali Hassan Youssef Anna Maria Anne Johanna Marieke Sanne Lisa Lotte Femke Ingrid Monique Wilma Petra ' +
  'Esther Linda Marjan Marleen Karin Astrid Annemarie Ellen Els Ans Ria Truus Fatima Aisha Samira Yasmina Naima Khadija Emma ' +
  'Julia Sophie Eva Tess Fleur Nienke Inge Anouk Manon Kim Iris Laura Sandra Bianca Miranda Danielle Nicole Simone Judith Hanneke'
).split(' ')
