// SPDX-License-Identifier: Apache-2.0
/** The page of the compliance log. Entry type: {@link org.creneau.admin.compliance.ComplianceController}. */
package org.creneau.admin.compliance;
