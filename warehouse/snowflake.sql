-- Partner Desk in Snowflake: run the six statements once, in a schema of your own. The script is
-- inside the first one, because Snowflake takes JavaScript from nowhere else. Elements and answers
-- are text: the JSON that `partner-desk` reads and writes. A row that does not read is answered
-- with its error.
--
-- The last argument is a policy: NULL for ours, a profile's name, or what `partner-desk policy` writes.

CREATE OR REPLACE FUNCTION PARTNER_DESK(DOOR VARCHAR, ELEMENT VARCHAR, POLICY VARCHAR)
RETURNS VARCHAR LANGUAGE JAVASCRIPT IMMUTABLE
AS $$
// Snowflake evaluates this text for each call, and may keep globals between rows: read it once.
if (typeof globalThis.partnerDesk === "undefined") {
  /* partner-desk.js */
  globalThis.partnerDesk = partnerDesk;
}
return globalThis.partnerDesk[DOOR](ELEMENT, POLICY);
$$;

CREATE OR REPLACE FUNCTION PARTNER_DESK_MODEL(ELEMENT VARCHAR, POLICY VARCHAR)
RETURNS VARCHAR IMMUTABLE AS 'PARTNER_DESK(''model'', ELEMENT, POLICY)';

CREATE OR REPLACE FUNCTION PARTNER_DESK_TIER(ELEMENT VARCHAR, POLICY VARCHAR)
RETURNS VARCHAR IMMUTABLE AS 'PARTNER_DESK(''tier'', ELEMENT, POLICY)';

CREATE OR REPLACE FUNCTION PARTNER_DESK_BAND(ELEMENT VARCHAR, POLICY VARCHAR)
RETURNS VARCHAR IMMUTABLE AS 'PARTNER_DESK(''band'', ELEMENT, POLICY)';

CREATE OR REPLACE FUNCTION PARTNER_DESK_DECIDE(ELEMENT VARCHAR, POLICY VARCHAR)
RETURNS VARCHAR IMMUTABLE AS 'PARTNER_DESK(''decide'', ELEMENT, POLICY)';

CREATE OR REPLACE FUNCTION PARTNER_DESK_SIMULATE(ELEMENT VARCHAR, POLICY VARCHAR)
RETURNS VARCHAR IMMUTABLE AS 'PARTNER_DESK(''simulate'', ELEMENT, POLICY)';

-- A table scored: a row for each partner, from a column that holds its case as JSON text.
WITH ANSWERED AS (
  SELECT PARTNER_ID, PARSE_JSON(PARTNER_DESK_DECIDE(PARTNER_CASE, NULL)) AS ANSWER
  FROM PARTNERS
)
SELECT
  PARTNER_ID,
  ANSWER:decision.code::VARCHAR AS DECISION,
  ANSWER:tier::VARCHAR AS TIER,
  ANSWER:offer.low::DOUBLE AS SHARE_FROM,
  ANSWER:offer.high::DOUBLE AS SHARE_TO,
  ANSWER:error.message::VARCHAR AS ERROR
FROM ANSWERED
ORDER BY PARTNER_ID;

-- A portfolio totalled: contribution at the low end of each offer, present value of a year's deals.
WITH ANSWERED AS (
  SELECT PARSE_JSON(PARTNER_DESK_DECIDE(PARTNER_CASE, NULL)) AS ANSWER
  FROM PARTNERS
)
SELECT
  ANSWER:decision.code::VARCHAR AS DECISION,
  COUNT(*) AS PARTNERS,
  SUM(TRY_TO_DOUBLE(ANSWER:offer.atLow.programmeContribution::VARCHAR)) AS CONTRIBUTION
FROM ANSWERED
GROUP BY DECISION
ORDER BY PARTNERS DESC;
