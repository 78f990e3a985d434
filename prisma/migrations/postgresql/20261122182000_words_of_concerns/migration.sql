-- Words that concern_words left in one piece, or with quotation marks around them, cut as wordsOf cuts.
INSERT INTO "ConcernWord" ("concernId", "word")
SELECT DISTINCT c."concernId", btrim(w."word", '''')
  FROM "ConcernWord" c, regexp_split_to_table(c."word", '[#$&*+<=>@\\^_`{|}~•·€]+') AS w("word")
 WHERE (c."word" ~ '[#$&*+<=>@\\^_`{|}~•·€]' OR c."word" <> btrim(c."word", '''')) AND btrim(w."word", '''') <> ''
    ON CONFLICT DO NOTHING;

DELETE FROM "ConcernWord" WHERE "word" ~ '[#$&*+<=>@\\^_`{|}~•·€]' OR "word" <> btrim("word", '''');
