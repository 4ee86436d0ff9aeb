/** Columns of `legal_fact` as a fact has them. */
export const legalFactColumns = `fact.id, fact.kind, fact.happened_on AS "happenedOn", fact.reference, fact.amounts,
  fact.recorded_by AS "recordedBy", fact.recorded_as AS "recordedAs", fact.on_behalf_of AS "onBehalfOf",
  fact.recorded_at AS "recordedAt"`;
