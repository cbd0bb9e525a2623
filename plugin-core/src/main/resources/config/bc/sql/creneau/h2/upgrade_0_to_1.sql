-- SPDX-License-Identifier: Apache-2.0
-- Makes version 1 of version 0, the tables as Hibernate made them before there was this file.
-- For H2, one statement a line. Made by Liquibase from the changelog in the folder above: change that instead.

-- 1-CRN_SCHEMA_VERSION
CREATE TABLE CRN_SCHEMA_VERSION (SCHEMA_VERSION INT NOT NULL, CONSTRAINT CRN_SCHEMA_VERSION_PK PRIMARY KEY (SCHEMA_VERSION));

-- 1-CRN_RESERVATION_EXPIRY_IX
-- The sweep: holds by expiry
CREATE INDEX CRN_RESERVATION_EXPIRY_IX ON CRN_RESERVATION(STATE, EXPIRES_AT);

-- 1-CRN_RESERVATION_SLOT_IX
-- The counter's day, and paging over all live reservations: by point, slot and token
CREATE INDEX CRN_RESERVATION_SLOT_IX ON CRN_RESERVATION(POINT_ID, SLOT_START, TOKEN);

-- 1-CRN_RESERVATION_ORDER_IX
-- The reservations of an order and its groups
CREATE INDEX CRN_RESERVATION_ORDER_IX ON CRN_RESERVATION(ORDER_ID, GROUP_ID);

-- 1-version
INSERT INTO CRN_SCHEMA_VERSION (SCHEMA_VERSION) VALUES (1);
