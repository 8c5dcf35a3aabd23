/** An organisation that takes part in the VSV (a hospital, a practice, a maternity-care agency). */
export interface Party {
  readonly id: string
  readonly name: string
  /** Free text: "ziekenhuis", "kraamzorg". */
  readonly kind: string
}
