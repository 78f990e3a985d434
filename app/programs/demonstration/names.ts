/**
 * Names for invented families. Every full name holds the word "Demo", so that none can be taken for
 * a real person's; two surnames, apostrophes, hyphens and accents are as normal here as in London.
 */
import type { Language } from "#app/i18n/languages.ts";

type Names = Readonly<{
  parents: readonly string[];
  children: readonly string[];
  surnames: readonly string[];
}>;

/**
 * Names sort after those of the families behind the sign-in page's doors (Abena, Abril), because
 * those doors open for the first by name.
 */
export const NAMES: Readonly<Record<Language, Names>> = {
  es: {
    parents: [
      ..."Adela Alejandra Beatriz Camila Carmen Daniela Diego Elena Esperanza Fabián".split(" "),
      ..."Gabriela Gloria Hernán Inés Jairo Julián Leticia Lucía Magdalena Marcelo".split(" "),
      ..."Milagros Nancy Óscar Patricia Ramiro Rocío Santiago Tatiana Verónica Yolanda".split(" "),
    ],
    children: [
      ..."Alma Bruno Celeste Dario Emilia Felipe Gael Irene Joaquín Luna Mateo Nicolás".split(" "),
      ..."Olivia Paula Renata Samuel Sofía Tomás Valentina Zoe".split(" "),
    ],
    surnames: [
      "Quispe Huamán",
      "Rojas Cárdenas",
      "Ibáñez Núñez",
      "Choque Condori",
      "Restrepo Mejía",
      "Guamán Toapanta",
      "Peña Rincón",
      "Benítez Acuña",
      "Zambrano Cedeño",
      "Flores Apaza",
      "Ospina Giraldo",
      "de la Cruz Tello",
      "Morales Xicará",
    ],
  },
  en: {
    parents: [
      ..."Adwoa Aisha Beatriz Blessing Chidi Comfort Delroy Efua Ewa Fatmata Femi Grace".split(" "),
      ..."Halima Imani Joana Joy Kofi Kwame Latoya Marek Mei Ngozi Olamide Parveen".split(" "),
      ..."Rosângela Sean Siobhán Tunde Winston Yaa".split(" "),
    ],
    children: [
      ..."Ada Adjoa Ben Caleb Daisy Ebo Ella Faith Hana Isaac Jonah Kemi Leo Maya Nia".split(" "),
      ..."Noah Ola Rafi Ruby Tiago Zainab".split(" "),
    ],
    surnames: [
      "Asante",
      "Okonkwo",
      "Adeyemi-Cole",
      "O’Brien",
      "Mensah",
      "Campbell",
      "dos Santos Pereira",
      "Kowalczyk",
      "Sesay",
      "Rahman",
      "Boateng",
      "Whitfield",
      "Warsame",
    ],
  },
};

/** "Ana Demo Quispe Mamani" */
export function demoName(given: string, surnames: string): string {
  return `${given} Demo ${surnames}`;
}

/** What stands after "Demo" in a name: what the children carry too. */
export function surnamesOf(fullName: string): string {
  return fullName.slice(fullName.indexOf(" Demo ") + " Demo ".length);
}
