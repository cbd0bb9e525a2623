-- SPDX-License-Identifier: Apache-2.0
-- One administrator. The password here opens nothing: the launcher sets one per installation before the admin answers.
INSERT INTO BLC_ADMIN_USER (ADMIN_USER_ID, EMAIL, LOGIN, NAME, PASSWORD, ACTIVE_STATUS_FLAG) VALUES (-1, 'admin@example.org', 'admin', 'Administrator', '!', TRUE);
INSERT INTO BLC_ADMIN_USER_ROLE_XREF (ADMIN_ROLE_ID, ADMIN_USER_ID) VALUES (-1, -1);
