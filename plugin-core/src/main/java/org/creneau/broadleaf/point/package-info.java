// SPDX-License-Identifier: Apache-2.0
/** The pickup points as rows: entities the admin edits, and the adapters that turn rows into domain values. Entry types: {@link org.creneau.broadleaf.point.JpaPickupPoints} and {@link org.creneau.broadleaf.point.JpaSlotPlans}. */
package org.creneau.broadleaf.point;
