// SPDX-License-Identifier: Apache-2.0
/** The demo's date switch: one clock for visitors, shop, admin and jobs, moved through Broadleaf's {@code SystemTime}. */
package org.creneau.demo.clock;
