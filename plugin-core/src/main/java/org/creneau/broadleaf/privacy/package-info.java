// SPDX-License-Identifier: Apache-2.0
/** What the plugin's tables know about people: purged in time, shown and taken out on request. Entry type: {@link org.creneau.broadleaf.privacy.RowPurge}. */
package org.creneau.broadleaf.privacy;
