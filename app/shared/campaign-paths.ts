/** The addresses of listening, campaigns, assemblies and wins, as those who organise see them. */

type ActionStep = "edit" | "cancel" | "agenda" | "campaigns" | "asks" | "turnout" | "live";

/** Actions with their agenda, asks and turnout; member institutions with their dues. */
export function assemblyPaths(staff: string) {
  const staffActions = `${staff}/actions`;
  const staffAction = (id: string) => `${staffActions}/${id}`;
  const staffInstitutions = `${staff}/institutions`;
  const staffInstitution = (id: string) => `${staffInstitutions}/${id}`;
  return {
    staffActions,
    staffNewAction: `${staffActions}/new`,
    staffAction,
    staffActionStep: (id: string, step: ActionStep) => `${staffAction(id)}/${step}`,
    staffInstitutions,
    staffNewInstitution: `${staffInstitutions}/new`,
    staffInstitution,
    staffInstitutionEdit: (id: string) => `${staffInstitution(id)}/edit`,
    staffDues: (id: string, kind: "charge" | "payment") => `${staffInstitution(id)}/dues?kind=${kind}`,
    staffReverseDues: (id: string, entryId: string) =>
      `${staffInstitution(id)}/dues/${entryId}/reverse`,
  };
}
