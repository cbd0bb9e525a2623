// SPDX-License-Identifier: Apache-2.0
/** The plugin's clock: Broadleaf's {@code SystemTime} as a {@code java.time.Clock}. The only place that may ask what time it is. */
package org.creneau.broadleaf.clock;
