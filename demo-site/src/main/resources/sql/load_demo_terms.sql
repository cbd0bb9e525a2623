-- SPDX-License-Identifier: Apache-2.0
-- On which terms goods of the demo shop are collected; what is NULL is inherited. Load after load_demo_catalogue.sql.
-- Ids used: 1-9. Ids generated later must start above these.

-- The trades of the six shops, in the words of the regimes; meals are never delivered.
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, COLLECTING, TRADES) VALUES (1, 'CATEGORY', 10001, NULL, 'books');
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, COLLECTING, TRADES) VALUES (2, 'CATEGORY', 10003, NULL, 'toys');
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, COLLECTING, TRADES) VALUES (3, 'CATEGORY', 10004, 'ONLY', NULL);
-- The tart for four takes two working days, and a quarter of an hour at the oven when it is handed over; the smaller ones one day.
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, LEAD_AMOUNT, LEAD_UNIT, MINUTES_EACH) VALUES (4, 'PRODUCT', 14012, 1, 'WORKING_DAYS', 5);
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, LEAD_AMOUNT, LEAD_UNIT, MINUTES_EACH) VALUES (5, 'SKU', 30098, 2, 'WORKING_DAYS', 15);
-- A bottle of champagne counts double: it goes in a box of its own.
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, ITEMS_EACH) VALUES (6, 'PRODUCT', 12006, 2);
-- The gift card goes by mail.
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, COLLECTING) VALUES (7, 'PRODUCT', 15013, 'NEVER');
-- The boeuf bourguignon is handed out where it is cooked.
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, POINT_IDS) VALUES (8, 'PRODUCT', 14002, '3');
-- Wine is handed over from eighteen on.
INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, MINIMUM_AGE) VALUES (9, 'CATEGORY', 10002, 18);
INSERT INTO SEQUENCE_GENERATOR (ID_NAME, ID_VAL) VALUES ('CollectTermsEntity', 10000);
