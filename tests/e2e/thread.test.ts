/**
 * From a heard concern to a won place and back: five concerns in two languages, a theme, three asks
 * with three answers, a kept pledge, twenty seats of which twelve are taken. On a telephone, without
 * JavaScript, once in each language; in the end, signed out, from the win back to the concern.
 */
import { LANGUAGES } from "#app/i18n/languages.ts";
import { enter, test } from "./portal.ts";
import { keepPledge, noteAnswers, planAssembly, publishAssembly } from "./thread/assembly.ts";
import { addAsks, openCampaign, publishCampaign, winAsk } from "./thread/campaign.ts";
import { agreeToBeRead, groupConcerns, recordConcerns } from "./thread/listen.ts";
import { FAMILIES } from "./thread/story.ts";
import { followBack } from "./thread/way-back.ts";
import { askForSeats, giveSeats, offerSeats, publishWin, readSeats } from "./thread/win.ts";

const OTHERS = ["agreement-es", "newcomer", "parent-leader"] as const;

for (const language of LANGUAGES) {
  test(`5 concerns, 3 asks, 20 seats, 12 given, and from the win back to the concern ("${language}")`, async ({
    visit,
    ownPortal,
  }) => {
    test.setTimeout(300_000);
    const { address } = await ownPortal();
    const [organiser, parent] = [await visit({ address }), await visit({ address })];
    await enter(organiser, "organiser", language);
    await recordConcerns(organiser, language);
    await groupConcerns(organiser, language);
    const campaign = await openCampaign(organiser, language);
    await addAsks(organiser, language);
    await agreeToBeRead(parent, language);

    await planAssembly(organiser, language);
    await noteAnswers(organiser, language);
    await publishAssembly(organiser, language);
    await keepPledge(organiser, language);
    await publishCampaign(organiser, language, campaign);

    await winAsk(organiser, language, campaign);
    await publishWin(organiser, language);
    await offerSeats(organiser, language);
    await askForSeats(parent, language, FAMILIES[language].door);
    for (const door of OTHERS) await askForSeats(await visit({ address }), language, door);
    await giveSeats(organiser, language);
    await readSeats(parent, language);

    for (const one of LANGUAGES) await followBack(await visit({ address }), one, language);
  });
}
