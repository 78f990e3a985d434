/** The addresses of organising under `/staff`; `paths()` gives them with all others. */
type MeetingStep = "edit" | "cancel" | "arrange" | "agenda" | "needs" | "replies" | "whatsapp";

/** Cohorts, their meetings and members, and the training programme, as those who lead see them. */
export function organisingPaths(staff: string) {
  const staffMeetings = `${staff}/meetings`;
  const staffMeeting = (id: string) => `${staffMeetings}/${id}`;
  const staffHolidays = `${staff}/settings/calendar/holidays`;
  return {
    staffCohorts: `${staff}/cohorts`,
    staffNewCohort: `${staff}/cohorts/new`,
    staffCohort: (id: string) => `${staff}/cohorts/${id}`,
    staffCohortEdit: (id: string) => `${staff}/cohorts/${id}/edit`,
    staffCohortPlan: (id: string) => `${staff}/cohorts/${id}/plan`,
    staffCohortClose: (id: string) => `${staff}/cohorts/${id}/close`,
    staffCohortImport: (id: string) => `${staff}/cohorts/${id}/import`,
    staffCohortCalls: (id: string) => `${staff}/cohorts/${id}/calls`,
    staffCohortLeaders: (id: string) => `${staff}/cohorts/${id}/leaders`,
    staffRemoveLeader: (id: string, leaderId: string) =>
      `${staff}/cohorts/${id}/leaders/${leaderId}/remove`,
    ...carePaths(staff),
    ...trainingPaths(`${staff}/training`),
    staffMeetings,
    staffMeeting,
    staffMeetingStep: (id: string, step: MeetingStep) => `${staffMeeting(id)}/${step}`,
    staffRegister: (id: string) => `${staffMeeting(id)}/register`,
    staffRegisterPaper: (id: string) => `${staffMeeting(id)}/register/paper`,
    staffRegisterCodes: (id: string) => `${staffMeeting(id)}/register/codes`,
    staffWalkIns: (id: string) => `${staffMeeting(id)}/walk-ins`,
    staffTakeOut: (id: string) => `${staffMeeting(id)}/walk-ins/take-out`,
    staffDoor: (id: string) => `${staffMeeting(id)}/door`,
    staffHolidays,
    staffNewHoliday: `${staffHolidays}/new`,
    staffRemoveHoliday: (id: string) => `${staffHolidays}/${id}/remove`,
  };
}

/** Following up the members of a cohort. */
function carePaths(staff: string) {
  const staffMembers = (id: string) => `${staff}/cohorts/${id}/members`;
  const staffOneToOnes = (id: string) => `${staff}/cohorts/${id}/one-to-ones`;
  return {
    staffCare: `${staff}/care`,
    staffCalls: `${staff}/calls`,
    staffCareTask: (id: string) => `${staff}/care/${id}`,
    staffMembers,
    staffMember: (id: string, membershipId: string) => `${staffMembers(id)}/${membershipId}`,
    staffOneToOnes,
    staffNewOneToOne: (id: string, membershipId: string | null = null) =>
      `${staffOneToOnes(id)}/new${membershipId === null ? "" : `?member=${membershipId}`}`,
    staffOneToOne: (id: string, oneToOneId: string) => `${staffOneToOnes(id)}/${oneToOneId}`,
  };
}

/** The training programme. */
function trainingPaths(training: string) {
  const session = (id: string) => `${training}/${id}`;
  const material = (id: string, materialId: string) => `${session(id)}/materials/${materialId}`;
  return {
    staffTraining: training,
    staffNewTraining: `${training}/new`,
    staffSession: session,
    staffSessionStep: (id: string, step: "edit" | "archive") => `${session(id)}/${step}`,
    staffNewMaterial: (id: string) => material(id, "new"),
    staffMaterial: material,
    staffRemoveMaterial: (id: string, materialId: string) => `${material(id, materialId)}/remove`,
  };
}
