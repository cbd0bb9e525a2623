-- SPDX-License-Identifier: Apache-2.0
-- Somebody who works at one counter and sees no other. The password opens nothing: the launcher gives both accounts the same.
INSERT INTO BLC_ADMIN_USER (ADMIN_USER_ID, EMAIL, LOGIN, NAME, PASSWORD, ACTIVE_STATUS_FLAG) VALUES (-2, 'comptoir@example.org', 'comptoir', 'Camille du comptoir', '!', TRUE);
INSERT INTO BLC_ADMIN_USER_ROLE_XREF (ADMIN_ROLE_ID, ADMIN_USER_ID) VALUES (-77061, -2);
INSERT INTO CRN_POINT_STAFF (POINT_STAFF_ID, STAFF_ID, POINT_ID, ASSIGNED_AT, ASSIGNED_BY) VALUES (-1, -2, 1, 0, 'system');
