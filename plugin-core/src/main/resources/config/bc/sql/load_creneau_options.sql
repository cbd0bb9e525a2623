-- SPDX-License-Identifier: Apache-2.0
-- The one fulfillment option of the plugin: collecting at a pickup point. Its price is the point's collect fee, so it has no bands and no fixed price.
-- Ids of the plugin in Broadleaf's tables are -77000 to -77999, in each table. One statement a line.

INSERT INTO BLC_FULFILLMENT_OPTION (FULFILLMENT_OPTION_ID, NAME, USE_FLAT_RATES, FULFILLMENT_TYPE, TAXABLE) VALUES (-77000, 'Retrait en point de collecte', FALSE, 'PHYSICAL_PICKUP', FALSE);
