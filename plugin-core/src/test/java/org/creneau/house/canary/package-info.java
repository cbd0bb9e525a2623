// SPDX-License-Identifier: Apache-2.0
/**
 * Offenders on purpose, and a few innocents beside them. The rules of the house read {@code org.creneau.house.canary.x} as
 * {@code org.creneau.x}; {@link org.creneau.house.CanaryTest} demands that each rule reports its offenders by name.
 */
package org.creneau.house.canary;
