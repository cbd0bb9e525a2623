-- SPDX-License-Identifier: Apache-2.0
-- Makes version 2 of version 1.
-- For MySQL and MariaDB, one statement a line. Made by Liquibase from the changelog in the folder above: change that instead.

-- 2-CRN_RESERVATION
-- The language in which its shopper is written to
ALTER TABLE CRN_RESERVATION ADD LANGUAGE_TAG VARCHAR(16) NULL;

-- 2-version
INSERT INTO CRN_SCHEMA_VERSION (SCHEMA_VERSION) VALUES (2);
