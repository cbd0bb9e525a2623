-- SPDX-License-Identifier: Apache-2.0
-- Makes version 2 of version 1.
-- For HSQLDB, one statement a line. Made by Liquibase from the changelog in the folder above: change that instead.

-- 2-CRN_POINT-price
-- What the goods must be worth for collecting to cost nothing
ALTER TABLE CRN_POINT ADD COLLECT_FREE_FROM numeric(19, 5);

-- 2-version
INSERT INTO CRN_SCHEMA_VERSION (SCHEMA_VERSION) VALUES (2);
