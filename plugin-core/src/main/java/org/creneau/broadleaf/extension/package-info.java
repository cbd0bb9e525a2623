// SPDX-License-Identifier: Apache-2.0
/**
 * What an agency decides about collecting the way Broadleaf's own modules do it: handlers that register with a manager. Entry type:
 * {@link org.creneau.broadleaf.extension.PickupExtensionManager}.
 */
@NullMarked
package org.creneau.broadleaf.extension;

import org.jspecify.annotations.NullMarked;
