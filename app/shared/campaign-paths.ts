/** The addresses of listening, campaigns, assemblies, pledges and wins, a function for each part. */

type CampaignStep = "edit" | "step" | "themes" | "publish";
type AskStep = "edit" | "change";
type PledgeStep = "change" | "check" | "edit";
type ActionStep = "edit" | "cancel" | "agenda" | "campaigns" | "asks" | "turnout" | "live";

/** The entry of each part; what lies beneath them has functions of its own below. */
export function campaignSections(staff: string) {
  return {
    staffCampaigns: `${staff}/campaigns`,
    staffListening: `${staff}/listening`,
    staffThemes: `${staff}/themes`,
    staffActions: `${staff}/actions`,
    staffInstitutions: `${staff}/institutions`,
    staffPledges: `${staff}/pledges`,
    staffTargets: `${staff}/targets`,
    staffWins: `${staff}/wins`,
  };
}

/** Campaigns with their asks, the offices that they are put to, and what was pledged. */
export function campaignPaths(staff: string) {
  const campaign = (id: string) => `${staff}/campaigns/${id}`;
  const ask = (id: string, askId: string) => `${campaign(id)}/asks/${askId}`;
  const target = (id: string) => `${staff}/targets/${id}`;
  const pledge = (id: string) => `${staff}/pledges/${id}`;
  return {
    staffNewCampaign: (themeId: string | null = null) =>
      `${staff}/campaigns/new${themeId === null ? "" : `?theme=${themeId}`}`,
    staffTranslations: `${staff}/campaigns/translations`,
    staffCampaign: campaign,
    staffCampaignStep: (id: string, step: CampaignStep) => `${campaign(id)}/${step}`,
    staffNewAsk: (id: string) => ask(id, "new"),
    staffAsk: ask,
    staffAskStep: (id: string, askId: string, step: AskStep) => `${ask(id, askId)}/${step}`,
    /** From an answer, or from a win: the form begins with what is known of it. */
    staffAskFate: (id: string, askId: string, from: { action: string } | { win: string }) =>
      `${ask(id, askId)}/change?${new URLSearchParams(from).toString()}`,
    /** With an action, for what was answered there. */
    staffNewPledge: (id: string, askId: string, actionId: string | null = null) =>
      `${ask(id, askId)}/pledges/new${actionId === null ? "" : `?action=${actionId}`}`,
    staffNewTarget: `${staff}/targets/new`,
    staffTarget: target,
    staffTargetEdit: (id: string) => `${target(id)}/edit`,
    staffNewHolder: (id: string) => `${target(id)}/holders/new`,
    staffPledge: pledge,
    staffPledgeStep: (id: string, step: PledgeStep) => `${pledge(id)}/${step}`,
  };
}

/** The public record: campaigns, wins, what happened when, and the files that other programs read. */
export function publicRecordPaths(top: string) {
  return {
    campaigns: `${top}/campaigns`,
    campaign: (slug: string) => `${top}/campaigns/${slug}`,
    timeline: (year: string | null = null) =>
      `${top}/campaigns/timeline${year === null ? "" : `?year=${year}`}`,
    campaignFeed: `${top}/campaigns.atom`,
    campaignFile: (page: number = 1) =>
      `${top}/campaigns.json${page === 1 ? "" : `?page=${String(page)}`}`,
    wins: `${top}/wins`,
    win: (slug: string) => `${top}/wins/${slug}`,
  };
}

/** What was heard, and what it is about. `query` begins with "?", or is empty. */
export function listeningPaths(staff: string) {
  const theme = (id: string) => `${staff}/themes/${id}`;
  return {
    staffNewListening: (query = "") => `${staff}/listening/new${query}`,
    staffConcerns: (query = "") => `${staff}/listening/concerns${query}`,
    staffHeard: (id: string) => `${staff}/listening/${id}`,
    staffNewTheme: `${staff}/themes/new`,
    staffTheme: theme,
    staffThemeStep: (id: string, step: "edit" | "archive") => `${theme(id)}/${step}`,
  };
}

/** What a parent said, for themselves. */
export function ownConcernPaths(my: string) {
  const concern = (id: string) => `${my}/concerns/${id}`;
  return {
    myConcerns: `${my}/concerns`,
    myConcern: concern,
    withdrawConcern: (id: string) => `${concern(id)}/withdraw`,
  };
}

/** Actions with their agenda, asks and turnout; member institutions with their dues. */
export function assemblyPaths(staff: string) {
  const action = (id: string) => `${staff}/actions/${id}`;
  const institution = (id: string) => `${staff}/institutions/${id}`;
  return {
    staffNewAction: (campaignId: string | null = null) =>
      `${staff}/actions/new${campaignId === null ? "" : `?campaign=${campaignId}`}`,
    staffAction: action,
    staffActionStep: (id: string, step: ActionStep) => `${action(id)}/${step}`,
    staffNewInstitution: `${staff}/institutions/new`,
    staffInstitution: institution,
    staffInstitutionEdit: (id: string) => `${institution(id)}/edit`,
    staffDues: (id: string, kind: "charge" | "payment") => `${institution(id)}/dues?kind=${kind}`,
    staffReverseDues: (id: string, entryId: string) => `${institution(id)}/dues/${entryId}/reverse`,
  };
}

type WinStep = "edit" | "publish" | "asks";
type OfferStep = "edit" | "give" | "close" | "tell";

/** Wins with their evidence, and the places that families can take. */
export function winPaths(staff: string) {
  const win = (id: string) => `${staff}/wins/${id}`;
  const offer = (id: string, offerId: string) => `${win(id)}/offers/${offerId}`;
  return {
    staffNewWin: (askId: string | null = null) =>
      `${staff}/wins/new${askId === null ? "" : `?ask=${askId}`}`,
    staffWin: win,
    staffWinStep: (id: string, step: WinStep) => `${win(id)}/${step}`,
    staffNewOffer: (id: string) => offer(id, "new"),
    staffOffer: offer,
    staffOfferStep: (id: string, offerId: string, step: OfferStep) =>
      `${offer(id, offerId)}/${step}`,
    staffNewPlaceRequest: (id: string, offerId: string) => `${offer(id, offerId)}/requests/new`,
    staffGiveUpPlaces: (id: string, offerId: string, requestId: string) =>
      `${offer(id, offerId)}/requests/${requestId}/give-up`,
    staffPlaceRequest: (id: string, offerId: string, requestId: string) =>
      `${offer(id, offerId)}/requests/${requestId}`,
  };
}

/** What proves a record of whatever kind. */
export function evidencePaths(staff: string) {
  const subject = (kind: string, id: string) => `${staff}/evidence/${kind}/${id}`;
  return {
    /** What their addresses begin with; it has no page. */
    staffEvidences: `${staff}/evidence`,
    staffEvidence: subject,
    staffEvidenceStep: (kind: string, id: string, step: "links" | "files") =>
      `${subject(kind, id)}/${step}`,
    staffRemoveEvidence: (kind: string, id: string, evidenceId: string) =>
      `${subject(kind, id)}/${evidenceId}/remove`,
  };
}

/** Places that a parent can ask for. */
export function ownPlacePaths(my: string) {
  const myPlace = (id: string) => `${my}/places/${id}`;
  return { myPlaces: `${my}/places`, myPlace, askForPlace: (id: string) => `${myPlace(id)}/ask` };
}
