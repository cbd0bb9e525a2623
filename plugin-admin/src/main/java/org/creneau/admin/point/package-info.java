// SPDX-License-Identifier: Apache-2.0
/**
 * The form of pickup points: what the admin checks before a row is stored, so that the shop never meets a point it cannot
 * read. The form itself is the annotations of {@link org.creneau.broadleaf.point.PointEntity}.
 */
package org.creneau.admin.point;
