/** Every locale file of both languages, by module. */
import enAgreement from "#locales/en/agreement.json";
import enApply from "#locales/en/apply.json";
import enCalculator from "#locales/en/calculator.json";
import enErrors from "#locales/en/errors.json";
import enHome from "#locales/en/home.json";
import enIdentity from "#locales/en/identity.json";
import enMoney from "#locales/en/money.json";
import enPlans from "#locales/en/plans.json";
import enPortal from "#locales/en/portal.json";
import enPublic from "#locales/en/public.json";
import enRecords from "#locales/en/records.json";
import enSettings from "#locales/en/settings.json";
import esAgreement from "#locales/es/agreement.json";
import esApply from "#locales/es/apply.json";
import esCalculator from "#locales/es/calculator.json";
import esErrors from "#locales/es/errors.json";
import esHome from "#locales/es/home.json";
import esIdentity from "#locales/es/identity.json";
import esMoney from "#locales/es/money.json";
import esPlans from "#locales/es/plans.json";
import esPortal from "#locales/es/portal.json";
import esPublic from "#locales/es/public.json";
import esRecords from "#locales/es/records.json";
import esSettings from "#locales/es/settings.json";

export const resources = {
  en: {
    agreement: enAgreement,
    apply: enApply,
    calculator: enCalculator,
    errors: enErrors,
    home: enHome,
    identity: enIdentity,
    money: enMoney,
    plans: enPlans,
    portal: enPortal,
    public: enPublic,
    records: enRecords,
    settings: enSettings,
  },
  es: {
    agreement: esAgreement,
    apply: esApply,
    calculator: esCalculator,
    errors: esErrors,
    home: esHome,
    identity: esIdentity,
    money: esMoney,
    plans: esPlans,
    portal: esPortal,
    public: esPublic,
    records: esRecords,
    settings: esSettings,
  },
} as const;
