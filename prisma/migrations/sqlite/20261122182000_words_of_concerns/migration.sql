-- Words that concern_words left in one piece, or with quotation marks around them, cut as wordsOf cuts.
INSERT OR IGNORE INTO "ConcernWord" ("concernId", "word")
WITH RECURSIVE split("id", "word", "rest") AS (
    SELECT "concernId", '', replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("word", '#', ' '), '$', ' '), '&', ' '), '*', ' '), '+', ' '), '<', ' '), '=', ' '), '>', ' '), '@', ' '), '\', ' '), '^', ' '), '_', ' '), '`', ' '), '{', ' '), '|', ' '), '}', ' '), '~', ' '), '•', ' '), '·', ' '), '€', ' ') || ' '
      FROM "ConcernWord" WHERE "word" GLOB '*[#$&*+<=>@\^_`{|}~•·€]*' OR "word" <> trim("word", '''')
    UNION ALL
    SELECT "id", substr("rest", 1, instr("rest", ' ') - 1), substr("rest", instr("rest", ' ') + 1)
      FROM split WHERE "rest" <> ''
)
SELECT "id", trim("word", '''') FROM split WHERE trim("word", '''') <> '';

DELETE FROM "ConcernWord" WHERE "word" GLOB '*[#$&*+<=>@\^_`{|}~•·€]*' OR "word" <> trim("word", '''');
