/** Ways to reach a person: a telephone number that a phone dials, an address that writes. */

/** A British number as people write it: "020 7946 0018" dials +44 20 7946 0018; it never breaks. */
export function PhoneLink({ number }: { number: string }) {
  const dialled = number.replace(/[^\d+]/g, "").replace(/^0/, "+44");
  return (
    <a className="govuk-link" href={`tel:${dialled}`}>
      {number.replaceAll(" ", "\u00a0")}
    </a>
  );
}

export function EmailLink({ address }: { address: string }) {
  return (
    <a className="govuk-link" href={`mailto:${address}`}>
      {address}
    </a>
  );
}
