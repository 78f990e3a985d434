/**
 * The published record as open data, in one language: its shape is docs/open-record.md, and a
 * change of that shape is another `version`. What was heard from parents is no part of it.
 */
import type { Context } from "#app/platform/context.server.ts";
import { env } from "#app/platform/env.server.ts";
import { paths, storedFile } from "#app/shared/paths.ts";
import type { ExactDay } from "./exact-day.ts";
import { listCampaignRows } from "./public-campaign-store.server.ts";
import { campaignView, subjectsOf } from "./read-public-campaign.server.ts";
import { listSources, type Source } from "./source-store.server.ts";

const VERSION = 1;

export async function openRecord({ db, language }: Context, page: number): Promise<string> {
  const { address, recordLicence } = env();
  const to = paths(language);
  const list = await listCampaignRows(db.reader, page);
  const sources = await listSources(db.reader, list.rows.flatMap(subjectsOf));
  return JSON.stringify({
    version: VERSION,
    language,
    licence: recordLicence,
    page: address + to.campaigns,
    next: list.next === null ? null : address + to.campaignFile(list.next),
    campaigns: list.rows.map((row) =>
      campaignData(campaignView(row, sources, language), { address, to }),
    ),
  });
}

type View = ReturnType<typeof campaignView>;
type Where = { address: string; to: ReturnType<typeof paths> };

function campaignData(view: View, { address, to }: Where) {
  const source = (one: Source) => sourceData(one, address);
  const { id, title, summary, publicRecord, invented } = view;
  return {
    ...{ id, page: address + to.campaign(view.slug), title, summary, publicRecord, invented },
    asks: view.asks.map(({ position, title: ask, detail, office, day, status, changes }) => ({
      ...{ position, title: ask, detail, office, asked: when(day), status },
      changes: changes.map((change) => ({
        ...{ status: change.status, when: when(change.day), note: change.note },
        sources: change.sources.map(source),
      })),
    })),
    pledges: view.pledges.map(({ position, office, words, wordsIn, isQuote, ...pledge }) => ({
      ...{ ask: position, office, speaker: pledge.speaker, isQuote, when: when(pledge.day) },
      ...{ words: { words, language: wordsIn }, state: pledge.state },
      changes: pledge.changes.map((change) => ({
        ...{ state: change.state, when: when(change.day) },
        note: { words: change.note, language: change.noteIn },
        sources: change.sources.map(source),
      })),
      sources: pledge.sources.map(source),
    })),
    actions: view.actions.map(
      ({ kind, title: action, day, place, people, positions, ...rest }) => ({
        ...{ kind, title: action, when: when(day), place, asks: positions },
        people: people === "fewer" || people === "hidden" ? "fewer than 5" : people,
        answers: rest.answers.map(({ position, answer, words, wordsIn, saidBy }) => ({
          ...{ ask: position, answer, words: { words, language: wordsIn }, saidBy },
        })),
        sources: rest.sources.map(source),
      }),
    ),
    wins: view.wins.map(({ slug, title: win, day }) => ({
      ...{ page: address + to.win(slug), title: win, when: when(day) },
    })),
    sources: view.sources.map(source),
  };
}

function when({ on, exact }: ExactDay) {
  return { on, exact };
}

function sourceData({ at, label, labelIn, on }: Source, address: string) {
  const url = "url" in at ? at.url : address + storedFile(at.fileId);
  return { url, label: { words: label, language: labelIn }, on };
}
