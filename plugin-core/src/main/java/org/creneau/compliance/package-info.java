// SPDX-License-Identifier: Apache-2.0
/**
 * The compliance log: that each slot was sold under the rules then in force, by their version. Changes of placed pickups are copied
 * from the history without anything about persons, and sealed into one hash chain for each point ({@link
 * org.creneau.compliance.SealSales}), checked ({@link org.creneau.compliance.VerifyLog}) and handed to an inspector ({@link
 * org.creneau.compliance.ExportLog}).
 */
@NullMarked
package org.creneau.compliance;

import org.jspecify.annotations.NullMarked;
