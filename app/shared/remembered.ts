/**
 * A pure function that keeps its answers, for what is asked far oftener than it is new: how a sum
 * or a day is written. It keeps at most `most` of them, and then begins anew.
 */
export function remembered<Question extends string | number, Answer>(
  make: (question: Question) => Answer,
  most = 5_000,
): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const kept = answers.get(question);
    if (kept !== undefined) return kept;
    if (answers.size >= most) answers.clear();
    const answer = make(question);
    answers.set(question, answer);
    return answer;
  };
}
