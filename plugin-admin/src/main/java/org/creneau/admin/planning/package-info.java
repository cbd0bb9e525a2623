// SPDX-License-Identifier: Apache-2.0
/** Pages about pickup points beside their form: lists for spreadsheets, and what else is done to a point as a whole. Entry types: {@link org.creneau.admin.planning.PlanningController} and {@link org.creneau.admin.planning.ListController}. */
package org.creneau.admin.planning;
