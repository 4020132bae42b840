-- Partner Desk in BigQuery. Upload partner-desk.js to a bucket that BigQuery may read, put the
-- bucket's name in the place of YOUR_BUCKET and a dataset of yours in that of partner_desk, and run
-- the five statements once. BigQuery has no INT64 for JavaScript, so elements and answers are text:
-- the JSON that `partner-desk` reads and writes. A row that does not read is answered with its error.
--
-- The last argument is a policy: NULL for ours, a profile's name, or what `partner-desk policy` writes.

CREATE OR REPLACE FUNCTION partner_desk.model(element STRING, policy STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://YOUR_BUCKET/partner-desk.js"])
AS r"""return partnerDesk.model(element, policy);""";

CREATE OR REPLACE FUNCTION partner_desk.tier(element STRING, policy STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://YOUR_BUCKET/partner-desk.js"])
AS r"""return partnerDesk.tier(element, policy);""";

CREATE OR REPLACE FUNCTION partner_desk.band(element STRING, policy STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://YOUR_BUCKET/partner-desk.js"])
AS r"""return partnerDesk.band(element, policy);""";

CREATE OR REPLACE FUNCTION partner_desk.decide(element STRING, policy STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://YOUR_BUCKET/partner-desk.js"])
AS r"""return partnerDesk.decide(element, policy);""";

CREATE OR REPLACE FUNCTION partner_desk.simulate(element STRING, policy STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://YOUR_BUCKET/partner-desk.js"])
AS r"""return partnerDesk.simulate(element, policy);""";

-- A table scored: a row for each partner, from a column that holds its case as JSON text.
WITH answered AS (
  SELECT partner_id, partner_desk.decide(partner_case, NULL) AS answer
  FROM partner_desk.partners
)
SELECT
  partner_id,
  JSON_VALUE(answer, '$.decision.code') AS decision,
  JSON_VALUE(answer, '$.tier') AS tier,
  CAST(JSON_VALUE(answer, '$.offer.low') AS FLOAT64) AS share_from,
  CAST(JSON_VALUE(answer, '$.offer.high') AS FLOAT64) AS share_to,
  JSON_VALUE(answer, '$.error.message') AS error
FROM answered
ORDER BY partner_id;

-- A portfolio totalled: contribution at the low end of each offer, present value of a year's deals.
WITH answered AS (
  SELECT partner_desk.decide(partner_case, NULL) AS answer
  FROM partner_desk.partners
)
SELECT
  JSON_VALUE(answer, '$.decision.code') AS decision,
  COUNT(*) AS partners,
  SUM(SAFE_CAST(JSON_VALUE(answer, '$.offer.atLow.programmeContribution') AS FLOAT64)) AS contribution
FROM answered
GROUP BY decision
ORDER BY partners DESC;
