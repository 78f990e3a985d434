/** Every locale file of both languages, by module. */
import enAgreement from "#locales/en/agreement.json";
import enApply from "#locales/en/apply.json";
import enAssemblies from "#locales/en/assemblies.json";
import enCalculator from "#locales/en/calculator.json";
import enCampaigns from "#locales/en/campaigns.json";
import enCare from "#locales/en/care.json";
import enCohorts from "#locales/en/cohorts.json";
import enErrors from "#locales/en/errors.json";
import enHome from "#locales/en/home.json";
import enIdentity from "#locales/en/identity.json";
import enImports from "#locales/en/imports.json";
import enListening from "#locales/en/listening.json";
import enMeetings from "#locales/en/meetings.json";
import enMoney from "#locales/en/money.json";
import enOutcomes from "#locales/en/outcomes.json";
import enPlans from "#locales/en/plans.json";
import enPortal from "#locales/en/portal.json";
import enPublic from "#locales/en/public.json";
import enRecord from "#locales/en/record.json";
import enRecords from "#locales/en/records.json";
import enRegister from "#locales/en/register.json";
import enReplies from "#locales/en/replies.json";
import enSettings from "#locales/en/settings.json";
import enTraining from "#locales/en/training.json";
import enWins from "#locales/en/wins.json";
import esAgreement from "#locales/es/agreement.json";
import esApply from "#locales/es/apply.json";
import esAssemblies from "#locales/es/assemblies.json";
import esCalculator from "#locales/es/calculator.json";
import esCampaigns from "#locales/es/campaigns.json";
import esCare from "#locales/es/care.json";
import esCohorts from "#locales/es/cohorts.json";
import esErrors from "#locales/es/errors.json";
import esHome from "#locales/es/home.json";
import esIdentity from "#locales/es/identity.json";
import esImports from "#locales/es/imports.json";
import esListening from "#locales/es/listening.json";
import esMeetings from "#locales/es/meetings.json";
import esMoney from "#locales/es/money.json";
import esOutcomes from "#locales/es/outcomes.json";
import esPlans from "#locales/es/plans.json";
import esPortal from "#locales/es/portal.json";
import esPublic from "#locales/es/public.json";
import esRecord from "#locales/es/record.json";
import esRecords from "#locales/es/records.json";
import esRegister from "#locales/es/register.json";
import esReplies from "#locales/es/replies.json";
import esSettings from "#locales/es/settings.json";
import esTraining from "#locales/es/training.json";
import esWins from "#locales/es/wins.json";

export const resources = {
  en: {
    agreement: enAgreement,
    apply: enApply,
    assemblies: enAssemblies,
    calculator: enCalculator,
    campaigns: enCampaigns,
    care: enCare,
    cohorts: enCohorts,
    errors: enErrors,
    home: enHome,
    identity: enIdentity,
    imports: enImports,
    listening: enListening,
    meetings: enMeetings,
    money: enMoney,
    outcomes: enOutcomes,
    plans: enPlans,
    portal: enPortal,
    public: enPublic,
    record: enRecord,
    records: enRecords,
    register: enRegister,
    replies: enReplies,
    settings: enSettings,
    training: enTraining,
    wins: enWins,
  },
  es: {
    agreement: esAgreement,
    apply: esApply,
    assemblies: esAssemblies,
    calculator: esCalculator,
    campaigns: esCampaigns,
    care: esCare,
    cohorts: esCohorts,
    errors: esErrors,
    home: esHome,
    identity: esIdentity,
    imports: esImports,
    listening: esListening,
    meetings: esMeetings,
    money: esMoney,
    outcomes: esOutcomes,
    plans: esPlans,
    portal: esPortal,
    public: esPublic,
    record: esRecord,
    records: esRecords,
    register: esRegister,
    replies: esReplies,
    settings: esSettings,
    training: esTraining,
    wins: esWins,
  },
} as const;
