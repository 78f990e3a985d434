/** Buttons and links, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button, ButtonLink, type ButtonLook } from "#app/ui/button.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";
import { modifier, words, type PublishedWords } from "#tests/setup/published-options.ts";
import { compareWithPublished } from "#tests/setup/same-html.ts";

interface ButtonOptions extends PublishedWords {
  id?: string;
  name?: string;
  value?: string;
  type?: "button";
  href?: string;
}

// prettier-ignore
const BUTTONS = [
  "default", "secondary", "warning", "inverse", "name", "type", "value", "html", "no type", "id",
];

test(`Button matches ${String(BUTTONS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<ButtonOptions>("button", BUTTONS, (options) => {
    const { id, name, value, type, classes } = options;
    const look = modifier(classes) as ButtonLook | undefined;
    return <Button {...{ id, name, value, type, look }}>{words(options)}</Button>;
  });
  expect(ours).toEqual(published);
});

test("ButtonLink matches the published link, but stays a link to those who hear it", () => {
  const { ours, published } = compareWithPublished<ButtonOptions>(
    "button",
    ["link", "explicit link"],
    ({ href = "", ...options }) => <ButtonLink href={href}>{words(options)}</ButtonLink>,
    ["role", "draggable"],
  );
  expect(ours).toEqual(published);
});

// prettier-ignore
const LINKS = ["html as text", "html", "with custom text and link"];

test(`BackLink matches ${String(LINKS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<PublishedWords & { href?: string }>(
    "back-link",
    LINKS,
    ({ href = "#", ...options }) => <BackLink href={href} text={words(options)} />,
  );
  expect(ours).toEqual(published);
});

const SKIPS = ["custom href", "custom text", "html as text", "html"];

test(`SkipLink matches ${String(SKIPS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<PublishedWords & { href?: string }>(
    "skip-link",
    SKIPS,
    ({ href = "#content", ...options }) => <SkipLink href={href}>{words(options)}</SkipLink>,
  );
  expect(ours).toEqual(published);
});
